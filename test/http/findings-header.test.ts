import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { findingsSummary } from '../../src/http/findings-header.ts';

describe('the summary of findings', () => {
  test('counts nothing when there is nothing', () => {
    expect(findingsSummary([])).toBe('error=0, warning=0, info=0, codes=(), more-codes=0');
  });

  test('counts by severity and by code, the most serious first', () => {
    const findings = [
      finding('order', 'info'),
      finding('total', 'error'),
      finding('order', 'info'),
      finding('x', 'warning'),
    ];
    expect(findingsSummary(findings)).toBe(
      'error=1, warning=1, info=2, codes=(total;n=1 x;n=1 order;n=2), more-codes=0',
    );
  });

  test('stays short with thousands of codes', () => {
    const findings = Array.from({ length: 5000 }, (_, index) => finding(`code-${index}`, 'warning'));
    const summary = findingsSummary(findings);
    expect(summary.length).toBeLessThan(1000);
    expect(summary).toMatch(/ code-19;n=1\), more-codes=4980$/);
  });

  test('is ASCII in one line whatever a code holds', () => {
    expect(findingsSummary([finding('lạ\r\n', 'error')])).toBe(
      'error=1, warning=0, info=0, codes=(l%E1%BA%A1%0D%0A;n=1), more-codes=0',
    );
  });
});

function finding(code: string, severity: Finding['severity']): Finding {
  return { code, severity, message: 'Lưu ý' };
}
