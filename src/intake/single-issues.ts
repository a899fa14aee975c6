import type * as z from 'zod';

/**
 * One issue for each field that the schema does not know, at that field; and the issue of a union at the field that tells
 * its members apart.
 */
export function singleIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  if (issue.code === 'invalid_union' && 'discriminator' in issue && typeof issue.discriminator === 'string') {
    const isNamed = issue.path.at(-1) === issue.discriminator;
    return [isNamed ? issue : { ...issue, path: [...issue.path, issue.discriminator] }];
  }
  return [issue];
}
