import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of HTML whose words are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
