import type { Answers } from '../../desk/import-answers.ts';
import type { OpenedImport } from '../../desk/opened-import.ts';
import { canBeSentAgain, type SentBase } from '../../desk/sent-base.ts';
import type { SentFile } from '../../sent-file.ts';
import { FindingCounts, GroupedFindings } from '../findings/grouped-findings.tsx';
import { HeldFile } from '../frame/held-file.tsx';
import { pageOf } from '../frame/page.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { ReadTables, UnreadParts } from './import-report.tsx';

interface ImportPageProps {
  readonly opened: OpenedImport;
  readonly file: SentFile;
  readonly base: SentBase | undefined;
  readonly answers: Answers;
  /** Whether answers were just sent, so that open ones are told. */
  readonly isAgain: boolean;
}

/**
 * Kết quả đọc tệp: what of a table of scores was taken and what not, and what has to be answered. The file travels with
 * the answers, since the server keeps nothing.
 */
export function importPageOf({ opened, file, base, answers, isAgain }: ImportPageProps): string {
  const { result, openCount } = opened;
  const count = questionCount(opened);
  const canAnswer = canBeSentAgain(file, base);
  return pageOf({
    title: 'Kết quả đọc tệp',
    place: 'desk',
    children: (
      <form id="doc-tep" method="post" enctype="multipart/form-data" action="/ho-so" novalidate>
        <h1>Kết quả đọc tệp</h1>
        <p>
          <strong>{file.name}</strong>
          {base === undefined
            ? ', không có hồ sơ gốc: cơ quan ban hành, căn cứ, nơi nhận và các phần khác sẽ điền sau khi mở'
            : `, hồ sơ gốc “${base.dossier.title}”`}
        </p>
        <p>{summaryWords(opened)}</p>
        {canAnswer ? (
          <>
            <HeldFile file={file} />
            {base !== undefined && <input type="hidden" name={base.field.name} value={base.field.value} />}
          </>
        ) : (
          <input type="hidden" name="dossier" value={JSON.stringify(opened.draft)} />
        )}
        {count > 0 && (
          <section class="section" aria-labelledby="cau-hoi">
            <h2 id="cau-hoi">
              Câu hỏi cần trả lời{' '}
              <span class={openCount > 0 ? 'tag tag--warning' : 'tag tag--good'}>
                {openCount > 0 ? `còn ${openCount} trên ${count}` : 'đã trả lời hết'}
              </span>
            </h2>
            <p class="quiet">
              Những gì đang hỏi chưa được đưa vào hồ sơ. Trả lời rồi bấm “Đọc lại với các câu trả lời”.
            </p>
            {!canAnswer && (
              <p class="notice">
                Tệp lớn hơn mức gửi kèm được (khoảng 5 MiB) nên không trả lời ở đây được. Sửa các chỗ nêu dưới đây trong
                tệp, hoặc bỏ bớt trang tính, hình ảnh rồi mở lại.
              </p>
            )}
            <ImportQuestions opened={opened} answers={answers} isAgain={isAgain} canAnswer={canAnswer} />
          </section>
        )}
        <p class="actions">
          {count > 0 && canAnswer && (
            <button type="submit" name="do" value="answer" class={openCount > 0 ? 'button button--main' : 'button'}>
              Đọc lại với các câu trả lời
            </button>
          )}
          <button
            type="submit"
            name="do"
            value="open"
            formaction={canAnswer ? undefined : '/ho-so/so-lieu'}
            class={openCount > 0 && canAnswer ? 'button' : 'button button--main'}
          >
            {openCount > 0 ? 'Mở hồ sơ, để lại câu hỏi chưa trả lời' : 'Mở hồ sơ, sang Kiểm tra số liệu'}
          </button>
          <a href="/">Chọn tệp khác</a>
        </p>
        {result.findings.length > 0 && (
          <section class="section" aria-labelledby="luu-y">
            <h2 id="luu-y">
              Lưu ý khi đọc <FindingCounts findings={result.findings} />
            </h2>
            <GroupedFindings findings={result.findings} />
          </section>
        )}
        <ReadTables tables={result.tables} />
        <UnreadParts unread={result.unread} />
      </form>
    ),
  });
}

function questionCount({ questions, years }: OpenedImport): number {
  return questions.length + (years === undefined ? 0 : 1);
}

function summaryWords(opened: OpenedImport): string {
  const { tables, findings } = opened.result;
  const count = questionCount(opened);
  const units = tables.reduce((count, table) => count + table.units, 0);
  const asked = count === 0 ? 'không có câu hỏi' : `có ${count} câu hỏi`;
  const told = findings.length === 0 ? 'không có lưu ý' : `có ${findings.length} lưu ý`;
  return `Đã đọc ${tables.length} bảng, ${units} dòng đơn vị; ${asked}, ${told}.`;
}
