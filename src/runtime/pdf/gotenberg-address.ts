/** The base address of a Gotenberg service as configured; a fault is told in a Vietnamese sentence that shows no password. */
export function gotenbergAddress(given: string): URL | { readonly fault: string } {
  const url = URL.parse(given);
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url !== null && isHttp && isDecodable(url.username) && isDecodable(url.password)) return url;
  return {
    fault:
      'Biến môi trường TRINH_KY_GOTENBERG_URL phải là địa chỉ http hoặc https của dịch vụ Gotenberg, ví dụ http://127.0.0.1:3000. Nếu địa chỉ có tên và mật khẩu, viết dấu % trong đó là %25.',
  };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
