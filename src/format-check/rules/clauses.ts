/** A place in Annex I, Part I of Decree 30/2020 in the words officials cite it by. */
export function annex(section: string, clause?: string, point?: string): string {
  return [
    'Phụ lục I Nghị định số 30/2020/NĐ-CP, Phần I',
    `Mục ${section}`,
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    ...(point === undefined ? [] : [`điểm ${point}`]),
  ].join(', ');
}

/** A row of the table of letters (Annex I, Part I, section V). */
export function letterTable(row: string): string {
  return `Phụ lục I Nghị định số 30/2020/NĐ-CP, Phần I, Mục V, số thứ tự ${row}`;
}

/** A sample of Annex III. */
export function sample(number: string): string {
  return `Phụ lục III Nghị định số 30/2020/NĐ-CP, Mẫu ${number}`;
}

/** A rule on capital letters (Annex II). */
export function capitals(section: string): string {
  return `Phụ lục II Nghị định số 30/2020/NĐ-CP, Mục ${section}`;
}

/** What offices do and the decree leaves open. */
export const practice = 'Thông lệ trình bày, Nghị định không quy định';
