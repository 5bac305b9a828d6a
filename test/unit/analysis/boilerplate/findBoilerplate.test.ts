import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findBoilerplate } from '../../../../src/analysis/boilerplate/findBoilerplate.ts';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';

const HEADLINE = 'Ferry service returns to the bay after a month of repairs';
const LEAD =
  'Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.';
const BODY =
  'The company said that the new pier was built to stand higher waves, and that it would run two more boats in the summer.';

const find = (text: string) => findBoilerplate(text, findBlocks(text, splitLines(text)));

/**
 * Takes lines, some with a marker `~kind~ ` in front, and checks that exactly those are found as that kind: dimmed, or
 * shown where the kind stands in brackets, `~(byline)~ `.
 */
function assertFound(...marked: string[]): void {
  const MARKER = /^~(\(?)([a-z-]+)\)?~ /;
  const lines = marked.map((line) => line.replace(MARKER, ''));
  const expected = marked.flatMap((line) => {
    const match = MARKER.exec(line);
    return match ? [`${line.replace(MARKER, '')} → ${match[2]}${match[1] ? ', shown' : ''}`] : [];
  });
  const text = lines.join('\n\n');
  const found = find(text).map(
    ({ start, end, kind, dimmed }) => `${text.slice(start, end)} → ${kind}${dimmed ? '' : ', shown'}`,
  );
  assert.deepEqual(found, expected);
}

describe('findBoilerplate', () => {
  it('dims the comment form below an article', () => {
    assertFound(
      HEADLINE,
      LEAD,
      BODY,
      '~comment-form~ Leave a Reply',
      '~comment-form~ Your email address will not be published. Required fields are marked *',
      '~comment-form~ Name *',
    );
  });

  it('dims buttons, promotions, legal notices and places of advertisements by their wording', () => {
    assertFound(
      HEADLINE,
      '~navigation~ Share on Facebook',
      LEAD,
      '~advertisement~ Story continues below advertisement',
      BODY,
      '~promotion~ Sign up for our Island Brief newsletter, delivered every morning.',
      '~navigation~ Save · Share · Listen',
      '~legal~ © 2026 The Elda Courier. All rights reserved.',
    );
  });

  it('dims the headlines that stand below an opener after the end of the article', () => {
    assertFound(
      HEADLINE,
      LEAD,
      BODY,
      '~related~ You may also like',
      '~related~ Lighthouse keeper retires after forty winters',
      '~related~ Why gulls follow the ferry',
    );
  });

  it('lists such headlines between paragraphs as possible only', () => {
    const text = [HEADLINE, LEAD, 'Related stories', 'Why gulls follow the ferry', BODY].join('\n\n');
    const [opener, headline] = find(text);
    assert.equal(opener?.dimmed, true);
    assert.equal(headline?.dimmed, false);
    assert.ok(headline.confidence < 0.9);
  });

  it('takes the name of a section above the headline for its label', () => {
    assertFound('~section-label~ Asia', HEADLINE, LEAD, BODY);
  });

  it('never takes another first line, whatever it says', () => {
    assertFound('Subscribe now', LEAD, BODY);
    assertFound('Leave a Reply', LEAD, BODY);
    assertFound('Asia', 'Fire', LEAD, BODY);
  });

  it('dims the second of two equal headlines, and a lead that the next paragraph repeats', () => {
    assertFound(HEADLINE, `~duplicate~ ${HEADLINE}`, LEAD, BODY);
    assertFound(HEADLINE, `~duplicate~ ${LEAD}`, `PORT ELDA – In brief, ${LEAD}`, BODY);
  });

  it('keeps a title that the text repeats further down', () => {
    const text = [HEADLINE, LEAD, BODY, HEADLINE, LEAD.replace('Monday', 'Tuesday')].join('\n\n');
    assert.ok(find(text).every(({ dimmed }) => !dimmed));
  });

  it('recognises bylines, dates, credits and captions, and shows them', () => {
    assertFound(
      HEADLINE,
      '~(byline)~ By Catrin Pugh, Harbour Correspondent',
      '~(date)~ Updated 12 March 2026, 17:42',
      '~(caption)~ The new pier at Port Elda. (Photo: Idris Ferreira)',
      LEAD,
      BODY,
      '~(credit)~ (Reporting by Catrin Pugh; Editing by Anil Bose)',
      '~(byline)~ Catrin Pugh covers harbours. She lives by the sea.',
    );
  });

  it('dims an account of the site in the place of the author', () => {
    assertFound(HEADLINE, '~other~ by elda newsdesk', LEAD, BODY);
  });

  it('dims a name alone between the end of the article and a comment form', () => {
    assertFound(HEADLINE, LEAD, BODY, '~other~ Milena Sato', '~comment-form~ Leave a Comment');
  });

  it('keeps a name alone that no residue follows', () => {
    assertFound(HEADLINE, LEAD, BODY, 'Milena Sato');
  });

  it('keeps the items of a list between paragraphs', () => {
    assertFound(
      HEADLINE,
      LEAD,
      '• Tickets: four crowns',
      '• More information: at the pier',
      '• Next boats: May, June',
      BODY,
    );
  });

  it('dims a slogan for readers at large that has nothing to do with the article', () => {
    assertFound(
      HEADLINE,
      LEAD,
      BODY.repeat(5),
      '~promotion~ Citizens should ask themselves what they have done for their language lately.',
    );
  });

  it('keeps a last paragraph that reports, or that speaks of the article’s own matter', () => {
    assertFound(
      HEADLINE,
      LEAD,
      BODY.repeat(5),
      'Citizens should ask themselves who pays for all this, the mayor said.',
    );
    assertFound(HEADLINE, LEAD, BODY.repeat(5), 'We should build the new pier to stand higher waves.');
  });

  it('reads text that was wrapped by hand as paragraphs', () => {
    const wrapped = `${LEAD} ${BODY} ${LEAD}`.replace(/(.{1,62})(?:\s|$)/g, '$1\n');
    const found = find(`${HEADLINE}\n\n${wrapped}\n\nLeave a Comment\n`);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['comment-form'],
    );
  });

  it('gives spans in order, inside the text and with a reason, and never throws', () => {
    const line = fc.oneof(
      fc.constantFrom(
        HEADLINE,
        LEAD,
        BODY,
        'Share',
        'Related',
        'Asia',
        'By A B',
        '• one',
        '| |',
        '[](x)',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        let end = 0;
        for (const found of find(text)) {
          assert.ok(end <= found.start && found.start < found.end && found.end <= text.length);
          assert.ok(found.confidence >= 0.6 && found.confidence <= 1 && found.reason.endsWith('.'));
          end = found.end;
        }
      }),
    );
  });
});
