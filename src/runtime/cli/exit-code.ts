import type { Finding } from '../../domain/finding.ts';

/** 0: done; 1: done, but a finding must be settled before signing; 2: command, dossier or template at fault. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeFor(findings: readonly Finding[]): ExitCode {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
