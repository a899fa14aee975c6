import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of HTML whose words are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole page without script, for what stands outside the desk. `kind` is the class of its body. */
export function plainPage({ title, kind, main }: { title: string; kind: string; main: Html }): Html {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Trình ký</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/tai-nguyen/desk.css">
</head>
<body class="${kind}">
<header class="top"><a class="top__name" href="/">Trình ký</a></header>
<main class="main" id="noi-dung">
${main}
</main>
</body>
</html>
`;
}
