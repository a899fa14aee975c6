import type { BrowserContext } from 'playwright-core';

/**
 * Hears what a browser has to say against the pages of a window: errors of scripts, what the content security policy
 * refused, styles and scripts that are not there.
 */
export function hearComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (fault) => complaints.push(String(fault.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message.text(), message.location().url))
      complaints.push(message.text());
  });
}

/** Answers of the service that are errors are told as well, and tests ask for them. */
function isAnswer(text: string, url: string): boolean {
  return text.startsWith('Failed to load resource') && !new URL(url).pathname.startsWith('/tai-nguyen/');
}
