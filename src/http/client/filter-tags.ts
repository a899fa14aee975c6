/** Puts a field above the tables of tags that leaves only the rows with the words typed in it. */
export function filterTags(): void {
  const place = document.querySelector<HTMLElement>('[data-tags]');
  const heading = place?.querySelector('h2');
  if (place === null || heading === null || heading === undefined) return;
  const field = document.createElement('input');
  field.type = 'search';
  const label = document.createElement('label');
  label.className = 'tag-filter';
  label.append('Tìm thẻ ', field);
  const found = document.createElement('p');
  found.className = 'quiet';
  found.setAttribute('role', 'status');
  heading.after(label, found);

  const sections = [...place.querySelectorAll<HTMLElement>('.tag-section')].map((section) => ({
    section,
    rows: [...section.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
      row,
      words: plain(row.textContent ?? ''),
    })),
  }));
  field.addEventListener('input', () => {
    const sought = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { section, rows } of sections) {
      let shown = 0;
      for (const { row, words } of rows) {
        row.hidden = !sought.every((word) => words.includes(word));
        if (!row.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      count += shown;
    }
    found.textContent = sought.length === 0 ? '' : count === 0 ? 'Không có thẻ nào như vậy.' : `${count} thẻ`;
  });
  field.addEventListener('keydown', (event) => {
    // Enter would send the form around, which checks a template.
    if (event.key === 'Enter') event.preventDefault();
  });
}

/** Small letters without marks: people type “so hieu” for “số hiệu”. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
