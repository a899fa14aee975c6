/**
 * The number by which spreadsheets know a day: 1 January 2000 is 36526 (ECMA-376, 18.17.4.1, the 1900 system).
 * @param isoDay from 1 March 1900 on, before which spreadsheets count a day that was none
 */
export function daySerial(isoDay: string): number {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  // Years that begin in March end with the leap day.
  const fromMarch = month > 2 ? year : year - 1;
  const monthsFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return fromMarch * 365 + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + day - beforeFirstDay;
}

/** From 29 February of the year 0 to 30 December 1899. */
const beforeFirstDay = 693_900;
