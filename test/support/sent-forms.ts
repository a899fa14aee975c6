import { Parser } from 'htmlparser2';

/** A form of a page as a browser would send it: names and texts of its controls, in the order of the page. */
export function formOf(html: string): FormData {
  const form = new FormData();
  let textarea: string | undefined;
  let select: { name: string; options: { value: string; isSelected: boolean }[] } | undefined;
  let text = '';
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const { name = '', type = 'text', value } = attributes;
      if (tag === 'textarea') textarea = name;
      if (tag === 'select') select = { name, options: [] };
      if (tag === 'option') select?.options.push({ value: value ?? '', isSelected: 'selected' in attributes });
      if (tag === 'input' && name !== '' && isSent(type, attributes)) form.append(name, value ?? '');
      text = '';
    },
    ontext: (piece) => {
      text += piece;
    },
    onclosetag: (tag) => {
      if (tag === 'textarea' && textarea !== undefined) form.append(textarea, text);
      if (tag === 'select' && select !== undefined) {
        const chosen = select.options.find(({ isSelected }) => isSelected) ?? select.options[0];
        if (chosen !== undefined) form.append(select.name, chosen.value);
        select = undefined;
      }
    },
  });
  parser.end(html);
  return form;
}

function isSent(type: string, attributes: Readonly<Record<string, string>>): boolean {
  if (type === 'checkbox' || type === 'radio') return 'checked' in attributes;
  return type !== 'file' && type !== 'submit';
}

/** The draft that a page of the desk carries. */
export function draftOf(html: string): unknown {
  return JSON.parse(String(formOf(html).get('dossier')));
}
