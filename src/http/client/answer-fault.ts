/** Words for a request that got no answer at all. */
export const unreached =
  'Chưa nối được với máy chủ. Kiểm tra mạng rồi thử lại; nội dung đang làm vẫn còn trong trình duyệt.';

const signedOut =
  'Phiên làm việc đã hết hạn. Mở Trình ký ở một thẻ mới, đăng nhập lại, rồi trở về thẻ này và bấm lại; những gì đã nhập còn nguyên.';

/** What an answer with an error says, in the words of the service; those about a session are for programs too. */
export async function wordsOfFault(answer: Response): Promise<string> {
  if (answer.status === 401) return signedOut;
  try {
    const { message } = (await answer.json()) as { readonly message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // A gateway in between answers in a form of its own.
  }
  return `Máy chủ trả lời lỗi (mã ${answer.status}). Thử lại; nếu vẫn lỗi, báo người quản trị.`;
}
