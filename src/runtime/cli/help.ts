/** What `trinh-ky help` prints. */
export const help = `Trình ký: tạo văn bản trình ký từ kết quả đánh giá mức độ chuyển đổi số.

Cách dùng:
  trinh-ky generate <hồ-sơ.json> [--kind <mã>]… [--format <dạng>]… [--templates <thư mục>]
                    [--out <thư mục>] [--json]
      Tạo văn bản từ một hồ sơ: bản Word, bản Excel của các biểu mẫu, bản HTML và bản chữ
      thuần của tin công bố, và tệp đóng tập.
      Dấu “-” thay cho tên tệp để đọc hồ sơ từ đầu vào chuẩn (stdin).
      --kind   chỉ tạo loại văn bản này; lặp lại tùy chọn này để chọn nhiều loại
      --format chỉ tạo dạng này: docx, xlsx, html, txt, hoặc pdf (cần LibreOffice hoặc Gotenberg);
               lặp lại để chọn nhiều dạng; bỏ trống thì tạo mọi dạng trừ pdf
      --out    thư mục nhận tệp (mặc định: out)
      --json   in kết quả dưới dạng JSON

  trinh-ky papers [--data <thư mục>] [--templates <thư mục>] [--out <thư mục>]
      Tạo mọi văn bản của mọi hồ sơ <thư mục>/<tên>/dossier.json.
      --data   thư mục chứa các hồ sơ (mặc định: data)
      --out    thư mục nhận tệp (mặc định: out)

  trinh-ky packages <hồ-sơ.json> [--unit <mã đơn vị>]… [--templates <thư mục>] [--out <thư mục>]
      Tạo một tệp zip gồm kế hoạch đóng tập và thư mục tài liệu gửi từng đơn vị được kiểm tra.
      --unit   chỉ tạo cho đơn vị này; lặp lại tùy chọn này để chọn nhiều đơn vị
      --out    thư mục nhận tệp zip (mặc định: out)

      Ba lệnh trên nhận thêm --templates: thư mục mẫu Word riêng của cơ quan, mỗi tệp mang tên
      <mã loại văn bản>.docx; loại nào không có tệp thì dùng mẫu đi kèm.

  trinh-ky template get <mã> [--out <thư mục>]
  trinh-ky template guide <mã> [--out <thư mục>]
      get ghi mẫu Word đi kèm của loại văn bản ra tệp <mã>.docx để sửa; guide ghi hướng dẫn soạn mẫu
      ấy (các thẻ, ý nghĩa, ví dụ) ra tệp Word để in.
      --out    thư mục nhận tệp (mặc định: out)

  trinh-ky check <văn-bản.docx>… [--profile <hồ-sơ.json>] [--annotate] [--fix] [--out <thư mục>] [--json]
      Kiểm tra thể thức văn bản Word theo Nghị định số 30/2020/NĐ-CP, nêu từng chỗ chưa đúng.
      --profile   hồ sơ của cơ quan ban hành, để so tên và chữ viết tắt
      --annotate  ghi thêm một bản có nhận xét (comment) tại từng chỗ
      --fix       ghi thêm một bản đã chỉnh lề, phông, cỡ chữ, giãn dòng; không đụng tới nội dung
      --out       thư mục nhận các bản ấy (mặc định: out)
      --json      in kết quả dưới dạng JSON

  trinh-ky template check <mã loại> <mẫu.docx> [--annotate] [--out <thư mục>] [--json]
      Kiểm tra một mẫu Word vừa sửa: thẻ sai, vòng lặp hỏng, vết sửa, nội dung lạ; làm thử văn bản
      từ hồ sơ mẫu và kiểm tra thể thức. Mã loại: như ở --kind của lệnh generate.
      --annotate  ghi thêm một bản có nhận xét (comment) tại từng chỗ
      --out       thư mục nhận bản ấy (mặc định: out)
      --json      in kết quả dưới dạng JSON

  trinh-ky reconcile <hồ-sơ.json> <văn-bản> [--json]
      Đối chiếu một văn bản (.docx, .xlsx, .html, .txt) với kết quả trong hồ sơ, nêu từng sai khác.
      --json   in kết quả dưới dạng JSON

  trinh-ky workbook new [--out <tệp.xlsx>]
  trinh-ky workbook export <hồ-sơ.json> [--out <tệp.xlsx>]
      Ghi tệp hồ sơ dạng Excel: tệp mới để điền, hoặc tệp chứa toàn bộ một hồ sơ. Ở mọi lệnh, tệp
      Excel này dùng được thay cho hồ sơ JSON.
      --out    tệp được ghi (mặc định: trong thư mục out)

  trinh-ky import <kết-quả.xlsx> [--base <hồ-sơ.json>] [--decimal-mark <dấu>]
                  [--unit-name <tên=mã>]… [--out <thư mục>] [--json]
      Nhập kết quả chấm điểm từ bảng tính (.xlsx) hoặc tệp CSV, ghi thành hồ sơ <tên>.dossier.json.
      --base          hồ sơ gốc: giữ mọi nội dung, chỉ thay kết quả; bỏ trống thì tạo hồ sơ nháp
      --decimal-mark  dấu thập phân “.” hoặc “,” cho các số đọc được hai cách
      --unit-name     tên trong tệp là đơn vị nào của hồ sơ gốc, ví dụ “Sở Tài chánh=so-tai-chinh”
      --out           thư mục nhận hồ sơ (mặc định: out)
      --json          in kết quả dưới dạng JSON

  trinh-ky help
      In hướng dẫn này.

Mã kết thúc: 0 nếu đã xong; 1 nếu có lưu ý phải xử lý trước khi ký, có sai khác, lỗi
thể thức, mẫu chưa dùng được, câu hỏi chưa trả lời hoặc hồ sơ nhập chưa đầy đủ; 2 nếu lệnh,
hồ sơ, mẫu hoặc tệp gửi vào chưa đúng.
`;
