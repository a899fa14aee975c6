/** Boxes of units: buttons that tick all or none, and how many are ticked. */
export function chooseUnits(): void {
  for (const set of document.querySelectorAll<HTMLElement>('[data-units]')) {
    const boxes = [...set.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const count = () => {
      const chosen = boxes.filter(({ checked }) => checked).length;
      const place = set.querySelector('[data-chosen]');
      if (place !== null) place.textContent = `Đã chọn ${chosen}/${boxes.length} đơn vị`;
    };
    for (const button of set.querySelectorAll<HTMLButtonElement>('[data-choose]')) {
      button.addEventListener('click', () => {
        for (const box of boxes) box.checked = button.dataset.choose === 'all';
        boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      button.parentElement?.classList.remove('put-away');
    }
    set.addEventListener('change', count);
    count();
  }
}
