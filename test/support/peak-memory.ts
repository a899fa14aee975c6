import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The most memory in bytes that this process has had resident since it began or since the last reset. Linux tells it
 * of the program alone (`VmHWM`); what Node tells (`maxRSS`) begins with the size of the process that started it.
 */
export function peakMemory(): number {
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (kibibytes === undefined) throw new Error('The system does not tell the peak of memory');
  return Number(kibibytes) * 1024;
}

/** Makes the memory that is resident now the peak from which the next is counted. */
export function resetPeakMemory(): void {
  writeFileSync('/proc/self/clear_refs', '5');
}
