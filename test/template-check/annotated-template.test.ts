import { describe, expect, test } from 'vitest';
import { documentKinds, findKind } from '../../src/documents/index.ts';
import { annotatedTemplate } from '../../src/template-check/annotated-template.ts';
import { checkTemplate } from '../../src/template-check/check-template.ts';
import { ownTemplate, reportOn, withBlocks, withOutsideLink } from '../support/edited-templates.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { withPart } from '../support/word-edits.ts';
import { partsOf } from '../support/word-files.ts';
import { dataTable, paragraph } from '../support/word-markup.ts';

function annotated(template: Uint8Array): ReadonlyMap<string, string> {
  const check = checkTemplate(template, findKind('approval-decision'), { kinds: documentKinds, samples: [] });
  return partsOf(annotatedTemplate(template, check));
}

/** The words of the paragraph that each comment is put at, and the words of the comment. */
function commentsIn(parts: ReadonlyMap<string, string>): readonly (readonly [about: string, said: string])[] {
  const wordsOf = (xml: string) =>
    [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([each]) => each.replace(/^[^>]*>/, '')).join('');
  const paragraphs = (parts.get('word/document.xml') ?? '').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return [...(parts.get('word/comments.xml') ?? '').matchAll(/<w:comment [^>]*w:id="(\d+)".*?<\/w:comment>/gs)].map(
    ([comment, id]) => {
      const about = paragraphs.find((each) => each.includes(`<w:commentReference w:id="${id}"/>`)) ?? '';
      return [wordsOf(about), wordsOf(comment)];
    },
  );
}

describe('the annotated copy of a template', () => {
  test('has a comment at the very paragraph or cell of each finding, with the remedy', () => {
    const table = dataTable([['x', '{khongCo}']], [1000, 1000]);
    const template = withBlocks(paragraph('Dòng đúng') + paragraph('Về {subjct}') + table);
    expect(commentsIn(annotated(template))).toEqual([
      ['Về {subjct}', '[lỗi] Không có thẻ {subjct} ở chỗ này. Ý bạn là {subject}?'],
      ['{khongCo}', expect.stringContaining('[lỗi] Không có thẻ {khongCo} ở chỗ này.')],
    ]);
  });

  test('says in the first paragraph what is about the whole file', () => {
    const template = withOutsideLink(
      'attachedTemplate',
      'https://example.com/t.dotm',
      'settings',
      withBlocks(paragraph('Đầu')),
    );
    expect(commentsIn(annotated(template))).toEqual([
      ['Đầu', expect.stringContaining('Mẫu tải một mẫu khác từ nơi ngoài máy')],
    ]);
  });

  test('changes no word of the template, and is valid for Word', async () => {
    const template = withBlocks(paragraph('Về {subjct}'));
    const parts = annotated(template);
    const bare = (parts.get('word/document.xml') ?? '').replace(
      /<w:commentRange(?:Start|End) [^>]*\/>|<w:r><w:commentReference [^>]*\/><\/w:r>/g,
      '',
    );
    expect(bare).toBe(partsOf(template).get('word/document.xml'));
    const check = checkTemplate(template, findKind('approval-decision'), { kinds: documentKinds, samples: [] });
    expect(await openXmlFaults(annotatedTemplate(template, check))).toEqual(await openXmlFaults(template));
  });

  test('is the template itself where nothing is wrong', () => {
    const check = checkTemplate(ownTemplate(), findKind('approval-decision'), { kinds: documentKinds, samples: [] });
    expect(annotatedTemplate(ownTemplate(), check)).toEqual(ownTemplate());
  });

  test('once mended, has nothing against it but the comments, which name tags and must be deleted', () => {
    const template = withBlocks(paragraph('Về {subjct}'));
    const check = checkTemplate(template, findKind('approval-decision'), { kinds: documentKinds, samples: [] });
    const mended = withPart(annotatedTemplate(template, check), 'word/document.xml', (xml) =>
      xml.replace('{subjct}', '{subject}'),
    );
    expect(reportOn(mended).findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['comments error']);
  });
});
