import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readText } from './readEvents.ts';

/** Each quotation with its speaker's name and its cue. */
function quotes(text: string): string[] {
  const read = readText(text);
  return read.quotes.map(({ start, end, speaker, cue }) => {
    const name = read.entities.find(({ id }) => id === speaker)?.name ?? '?';
    return `${name}, ${cue ? text.slice(cue.start, cue.end) : '-'}: ${text.slice(start, end)}`;
  });
}

describe('findQuotes', () => {
  it('gives direct speech to the subject of the verb behind or before it', () => {
    assert.deepEqual(quotes('“We shall pay what we owe,” Angela Merkel told reporters.'), [
      'Angela Merkel, told: “We shall pay what we owe,”',
    ]);
    assert.deepEqual(quotes('Angela Merkel said: “We shall pay what we owe.”'), [
      'Angela Merkel, said: “We shall pay what we owe.”',
    ]);
  });

  it('gives "he added" to the one who spoke before', () => {
    const [, second] = quotes(
      '“We shall pay,” Olaf Scholz said on Monday. “It will not take long,” he added.',
    );
    assert.equal(second, 'Olaf Scholz, added: “It will not take long,”');
  });

  it('reads reported speech as the clause that is reported', () => {
    assert.deepEqual(quotes('Olaf Scholz said that the bridge would open in May.'), [
      'Olaf Scholz, said: that the bridge would open in May',
    ]);
  });

  it('takes a word in quotation marks for no speech', () => {
    assert.deepEqual(quotes('The “green” bridge opened in Berlin.'), []);
  });
});
