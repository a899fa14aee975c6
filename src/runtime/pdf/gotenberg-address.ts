/** The base address of a Gotenberg service as configured; a fault is told in a Vietnamese sentence that shows no password. */
export function gotenbergAddress(given: string): URL | { readonly fault: string } {
  const url = URL.parse(given);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  return {
    fault:
      'Biến môi trường TRINH_KY_GOTENBERG_URL phải là địa chỉ http hoặc https của dịch vụ Gotenberg, ví dụ http://127.0.0.1:3000.',
  };
}
