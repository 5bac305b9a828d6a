import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decodeArticle, isBinary } from '../../../src/corpus/articleText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('isBinary', () => {
  it('knows text in any script, an empty file and a file of megabytes', () => {
    for (const text of ['', 'Plain.\r\n\tText\f', 'שלום 🙂 大臣', 'x'.repeat(5_000_000)])
      assert.equal(isBinary(utf8(text)), false);
  });

  it('knows a picture with a .txt name', () => {
    assert.equal(
      isBinary(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)),
      true,
    );
  });

  it('knows packed bytes without a NUL', () => {
    const packed = Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919) % 255));
    assert.equal(isBinary(packed), true);
  });

  it('takes text in Latin 1 or in UTF-16 with its mark for text', () => {
    assert.equal(isBinary(Uint8Array.of(0x63, 0x61, 0x66, 0xe9)), false);
    assert.equal(isBinary(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)), false);
  });
});

describe('decodeArticle', () => {
  it('leaves out a byte order mark', () => {
    assert.deepEqual(decodeArticle(utf8('\ufeffKim')), { text: 'Kim' });
    assert.deepEqual(decodeArticle(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)), { text: 'A' });
    assert.deepEqual(decodeArticle(Uint8Array.of(0xfe, 0xff, 0x00, 0x41)), { text: 'A' });
  });

  it('reads what is not UTF-8 with replacement characters, and says so', () => {
    const { text, problem } = decodeArticle(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2e));
    assert.equal(text, 'caf\ufffd.');
    assert.match(problem ?? '', /not UTF-8/);
  });

  it('makes one kind of line end of several, as VS Code does on opening', () => {
    assert.equal(decodeArticle(utf8('a\r\nb\r\nc\n')).text, 'a\r\nb\r\nc\r\n');
    assert.equal(decodeArticle(utf8('a\nb\nc\r\n')).text, 'a\nb\nc\n');
    assert.equal(decodeArticle(utf8('a\rb\rc')).text, 'a\r\nb\r\nc');
    assert.equal(decodeArticle(utf8('a\r\nb')).text, 'a\r\nb');
  });
});
