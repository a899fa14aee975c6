/** Files may be dropped on the fields for files; one that misses them does not take the browser away from the page. */
export function dropFiles(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="file"]')) takeDrops(input);
  for (const type of ['dragover', 'drop'] as const) {
    document.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}

function takeDrops(input: HTMLInputElement): void {
  const zone = input.closest<HTMLElement>('.field') ?? input;
  const words = document.createElement('p');
  words.className = 'field__explanation';
  words.setAttribute('role', 'status');
  words.textContent = 'Hoặc kéo tệp thả vào đây.';
  input.after(words);
  const mark = (isOver: boolean) => zone.classList.toggle('field--drop', isOver);
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  zone.addEventListener('dragleave', () => mark(false));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const files = event.dataTransfer?.files;
    const fault = faultOf(files, input);
    words.textContent = fault ?? `Đã chọn “${files?.[0]?.name}”.`;
    if (fault !== undefined || files === undefined) return;
    input.files = files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function faultOf(files: FileList | undefined, { accept, multiple }: HTMLInputElement): string | undefined {
  const names = [...(files ?? [])].map(({ name }) => name.toLowerCase());
  if (names.length === 0) return 'Không có tệp nào. Kéo một tệp từ thư mục thả vào đây.';
  if (names.length > 1 && !multiple) return 'Mỗi lần chỉ thả một tệp.';
  const endings = accept.split(',').map((ending) => ending.trim().toLowerCase());
  const isAccepted = accept === '' || names.every((name) => endings.some((ending) => name.endsWith(ending)));
  return isAccepted ? undefined : `Không nhận loại tệp này. Các loại nhận được: ${endings.join(', ')}.`;
}
