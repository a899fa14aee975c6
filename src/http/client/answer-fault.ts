/** Words for a request that got no answer at all. */
export const unreached =
  'Chưa nối được với máy chủ. Kiểm tra mạng rồi thử lại; nội dung đang làm vẫn còn trong trình duyệt.';

/** What an answer with an error says, in the words of the service. */
export async function wordsOfFault(answer: Response): Promise<string> {
  try {
    const { message } = (await answer.json()) as { readonly message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // A gateway in between answers in a form of its own.
  }
  return `Máy chủ trả lời lỗi (mã ${answer.status}). Thử lại; nếu vẫn lỗi, báo người quản trị.`;
}
