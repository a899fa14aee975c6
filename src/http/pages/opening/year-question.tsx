import type { Answers } from '../../desk/import-answers.ts';
import type { YearsApart } from '../../desk/opened-import.ts';
import { QuestionFrame } from './question-frame.tsx';

interface YearQuestionProps {
  readonly years: YearsApart;
  readonly answers: Answers;
}

/** A base of another year than the file: the beginning of this year's dossier, or the wrong year somewhere. */
export function YearQuestion({ years: { ofBase, ofFile }, answers }: YearQuestionProps) {
  const chosen = answers.get('assessment-year');
  const choices = [
    {
      value: 'next',
      words: `Lập hồ sơ đợt đánh giá năm ${ofFile}: kết quả năm ${ofBase} thành kết quả năm trước; “năm ${ofBase}” trong tên hồ sơ, quyết định và tin công bố thành “năm ${ofFile}”; số, ngày ban hành, tờ trình để trống. Sau khi mở cần xem lại căn cứ và các tiêu chí không tính điểm.`,
    },
    { value: 'keep', words: `Giữ đợt đánh giá năm ${ofBase}: tệp ghi nhầm năm, hoặc chỉ nhắc đến năm ${ofFile}` },
  ];
  return (
    <QuestionFrame
      words={`Tệp ghi năm ${ofFile}, hồ sơ gốc là đợt đánh giá năm ${ofBase}. Lập hồ sơ của năm nào?`}
      id="nam-danh-gia"
      isOpen={chosen === undefined}
    >
      {choices.map(({ value, words }) => (
        <label class="question__choice">
          <input type="radio" name="assessment-year" value={value} checked={chosen === value} /> {words}
        </label>
      ))}
    </QuestionFrame>
  );
}
