import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findEntities } from '../../../../src/analysis/entities/findEntities.ts';
import type { Span } from '../../../../src/analysis/model.ts';
import { readMarked } from './readMarked.ts';

function entitiesOf(...lines: readonly string[]) {
  const { text, sentences } = readMarked(...lines);
  return findEntities(text, sentences);
}

/** Takes sentences whose names carry ids, and checks that names with the same id, and only those, are one entity. */
function assertTogether(...lines: readonly string[]): void {
  const { text, sentences, spans } = readMarked(...lines);
  const show = (all: readonly Span[]) =>
    all.map(({ start, end }) => `${start} ${text.slice(start, end)}`).join(', ');
  const ids = [...new Set(spans.map(({ id }) => id))];
  assert.deepEqual(
    findEntities(text, sentences).map(({ mentions }) => show(mentions)),
    ids.map((id) => show(spans.filter((span) => span.id === id))),
  );
}

describe('findEntities: people', () => {
  it('joins a surname to the full name, before and after it', () => {
    assertTogether(
      '[[Okafor|person#o]] returns.',
      '[[Ngozi Okafor|person#o]] landed at noon.',
      'Later [[Okafor|person#o]] spoke.',
    );
  });

  it('joins spellings with and without hyphens', () => {
    assertTogether(
      '[[Han Jae-won|person#h]] came.',
      'Aides of [[Han Jae Won|person#h]] left.',
      '[[Han Jaewon|person#h]] slept.',
    );
  });

  it('joins initials, middle names and usual romanisations', () => {
    assertTogether(
      '[[John F. Adair|person#a]] met [[Andrey Belov|person#b]].',
      'Then [[J. Adair|person#a]] called [[Andrei Belov|person#b]].',
      '[[John Adair|person#a]] won.',
    );
  });

  it('reads Korean, Chinese and Vietnamese names family name first', () => {
    assertTogether(
      '[[Kim Dae Sok|person#k]] met [[Zhao Lihua|person#z]] and [[Nguyen Van Hai|person#n]].',
      '[[Kim|person#k]] thanked [[Zhao|person#z]], and [[Hai|person#n]] smiled.',
    );
  });

  it('joins a Hungarian name to its Western order', () => {
    assertTogether('[[Szabó Ilona|person#s]] voted.', '[[Ilona Szabó|person#s]] won.');
  });

  it('keeps particles with the family name', () => {
    assertTogether(
      '[[Pieter van der Zee|person#z]] met [[Omar bin Faris|person#f]].',
      '[[Van der Zee|person#z]] thanked [[bin Faris|person#f]].',
    );
  });

  it('joins the truncated form of a headline', () => {
    assertTogether('[[Han Jae|person#h]] travels again', '[[Han Jae Won|person#h]] left at noon on a train.');
  });

  it('keeps two people with one surname apart and gives the bare surname to the salient one', () => {
    assertTogether(
      '[[Han Jae Won|person#w]] received admirals on Monday.',
      'With [[Han Jae Won|person#w]] stood Vice Admiral [[Han Sol Ji|person#j]].',
      'At night [[Han|person#w]] flew home.',
    );
  });

  it('gives a bare surname with a title to the one who holds the title', () => {
    assertTogether(
      '[[Ana Duarte|person#a]] won the race, and [[Ana Duarte|person#a]] wept.',
      'They all cheered for [[Ana Duarte|person#a]] then.',
      'Police Commissioner [[Rui Duarte|person#r]] watched.',
      'It was loud, said Commissioner [[Duarte|person#r]].',
    );
  });

  it('keeps father and son apart by their suffixes', () => {
    assertTogether('[[Carl Brandt Sr.|person#s]] founded it.', '[[Carl Brandt Jr.|person#j]] sold it.');
  });

  it('keeps different people with the same given name apart', () => {
    assertTogether('[[Maria Conti|person#c]] met [[Maria Lopes|person#l]].');
  });

  it('keeps a ruler with a number apart from one with another or with none', () => {
    assertTogether(
      '[[Abbas I|person#a]] built it.',
      '[[Abbas II|person#b]] tore it down.',
      '[[Johann Werle|person#j]] met [[Johann II|person#k]].',
    );
  });

  it('joins romanisations of a bare surname', () => {
    assertTogether('[[Andrii Belyi|person#b]] came.', '[[Belyy|person#b]] left.');
  });

  it('joins a given name that is misspelt in one place, but not two who are named together', () => {
    assertTogether('[[Kristin Dahl|person#k]] spoke.', 'Then [[Kristen Dahl|person#k]] left.');
    assertTogether('[[Kristin Dahl|person#k]] and [[Kristen Dahl|person#l]] spoke.');
    assertTogether('[[Mario Conti|person#m]] spoke.', 'Then [[Maria Conti|person#n]] left.');
  });

  it('tells husband and wife apart by Mr and Mrs', () => {
    assertTogether(
      '[[Robert Okello|person#r]] met [[Susan Okello|person#s]] at noon.',
      'Mrs [[Okello|person#s]] smiled, but Mr [[Okello|person#r]] did not.',
    );
  });

  it('gives "Mrs Okello" to nobody else where the article names a man of that surname only', () => {
    assertTogether('[[Robert Okello|person#r]] came.', 'Mrs [[Okello|person#s]] did not.');
  });

  it('reads a surname that is written once for two', () => {
    const names = entitiesOf(
      '[[Robert|person]] and [[Susan Okello|person]] came.',
      'Mr [[Okello|person]] left.',
    );
    assert.deepEqual(
      names.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Robert Okello', 2],
        ['Susan Okello', 1],
      ],
    );
  });

  it('takes a nickname in quotation marks into the name', () => {
    assertTogether(
      '[[Paulo “The Wall” Neri|person#n]] saved it.',
      'The coach thanked [[Paulo Neri|person#n]], and [[Neri|person#n]] bowed.',
    );
    const { text, sentences } = readMarked('[[Paulo|person]] “The [[Wall|other]]” [[Neri|person]] saved it.');
    assert.deepEqual(
      findEntities(text, sentences).map(({ name }) => name),
      ['Paulo “The Wall” Neri'],
    );
  });

  it('leaves titles out of a name that the recogniser took in with them', () => {
    assertTogether('[[Ngozi Okafor|person#o]] came.', 'Administrator [[Okafor|person#o]] left.');
    const [person] = entitiesOf('[[Administrator Ngozi Okafor|person]] came.');
    assert.equal(person?.name, 'Ngozi Okafor');
    assert.deepEqual(person.titles, ['Administrator']);
  });

  it('divides a headline’s run of two names that the text has apart', () => {
    const { text, sentences } = readMarked(
      '[[Han Jae Velmora|person]] visit: [[Han Jae Won|person]] came to [[Velmora|place]].',
    );
    assert.deepEqual(
      findEntities(text, sentences).map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Han Jae Won', 2],
        ['Velmora', 2],
      ],
    );
  });

  it('says of a bare surname whom else it fits', () => {
    const [first, second] = entitiesOf(
      '[[Han Jae Won|person]] received admirals with [[Han Sol Ji|person]].',
      'At night [[Han|person]] flew home.',
    );
    assert.deepEqual(
      first?.mentions.map(({ alternatives }) => alternatives),
      [undefined, [second?.id]],
    );
  });

  it('says where a role stands and whose it is', () => {
    const roles = (line: string) => {
      const { text, sentences } = readMarked(line);
      const entities = findEntities(text, sentences);
      return entities.flatMap(({ mentions }) =>
        mentions.flatMap(({ role }) =>
          role
            ? [
                [
                  text.slice(role.start, role.end),
                  role.of && text.slice(role.of.start, role.of.end),
                  entities.find(({ id }) => id === role.of?.entity)?.name,
                ],
              ]
            : [],
        ),
      );
    };
    assert.deepEqual(roles('[[Norway|place]]’s Defence Minister, [[Liv Aasen|person]], came.'), [
      ['Defence Minister', 'Norway', 'Norway'],
    ]);
    assert.deepEqual(
      roles('[[Norwegian|nationality]] Prime Minister [[Liv Aasen|person]] left [[Norway|place]].'),
      [['Prime Minister', 'Norwegian', 'Norway']],
    );
    assert.deepEqual(
      roles('[[Liv Aasen|person]], the director of the [[Harbour Trust|organization]], came.'),
      [['director', 'Harbour Trust', 'Harbour Trust']],
    );
    assert.deepEqual(roles('The prime minister of [[Norway|place]], [[Liv Aasen|person]], came.'), [
      ['prime minister', 'Norway', 'Norway'],
    ]);
    assert.deepEqual(roles('President [[Liv Aasen|person]] of [[Norway|place]] came.'), [
      ['President', 'Norway', 'Norway'],
    ]);
    assert.deepEqual(roles('Minister [[Liv Aasen|person]] came.'), [['Minister', null, undefined]]);
  });

  it('names a person by the fullest form and lists the others as aliases', () => {
    const [person] = entitiesOf('[[Okafor|person]] returns.', 'Then [[Ngozi Okafor|person]] spoke.');
    assert.equal(person?.id, 'person:ngozi-okafor');
    assert.equal(person.name, 'Ngozi Okafor');
    assert.deepEqual(person.aliases, ['Okafor']);
  });

  it('reads titles before a name, before a comma and in apposition, without the nationality', () => {
    const titles = (line: string) => entitiesOf(line)[0]?.titles;
    assert.deepEqual(titles('Russian Defence Minister [[Oleg Karpin|person]] flew in.'), [
      'Defence Minister',
    ]);
    assert.deepEqual(titles('Norway’s prime minister, [[Liv Aasen|person]], flew in.'), ['prime minister']);
    assert.deepEqual(titles('[[Liv Aasen|person]], the Norwegian prime minister, flew in.'), [
      'prime minister',
    ]);
    assert.deepEqual(titles('Navy Adm. [[Han Sol Ji|person]] flew in.'), ['Navy Adm.']);
  });
});

describe('findEntities: organisations and places', () => {
  it('joins equal names whatever their capitals, dots and articles', () => {
    assertTogether(
      '[[SEOUL|place#s]] – Talks in [[Seoul|place#s]] drew [[U.S.|place#us]] envoys.',
      'The [[US|place#us]] and the [[United States|place#us]] agreed.',
    );
  });

  it('joins an acronym to its expansion', () => {
    assertTogether(
      'The [[Bureau of Harbour Safety|organization#b]] said so.',
      'The [[BHS|organization#b]] said no more.',
    );
  });

  it('joins the short form of an organisation to its only full name', () => {
    assertTogether(
      'The [[Norvale Harbour Authority|organization#n]] closed.',
      'The [[Harbour Authority|organization#n]] opened.',
      '[[Haneul University|organization#h]] and [[Haneul|organization#h]] agreed.',
    );
  });

  it('leaves a short form alone that fits two full names', () => {
    assertTogether(
      'The [[Lagos Times|organization#l]] and the [[Elda Times|organization#e]] reported.',
      'The [[Times|organization#t]] did not.',
    );
  });

  it('keeps a place apart from a longer place name', () => {
    assertTogether('[[Korea|place#k]] was one before [[North Korea|place#n]] was.');
  });

  it('leaves the article and the possessive out of the span', () => {
    const [place] = entitiesOf('They saw [[the Netherlands’s|place]] coast.');
    assert.equal(place?.name, 'Netherlands');
  });

  it('makes no entity of a nationality', () => {
    assert.deepEqual(entitiesOf('The [[Norwegian|nationality]] fleet left.'), []);
  });
});

describe('findEntities: the article agrees with itself', () => {
  it('gives a name the type that most of its mentions were given', () => {
    const found = entitiesOf(
      '[[Elda|place]] slept.',
      'In [[Elda|person]] it rained.',
      'All of [[Elda|place]] woke.',
    );
    assert.deepEqual(
      found.map(({ type, mentions }) => [type, mentions.length]),
      [['place', 3]],
    );
  });

  it('takes what is called like a person named before for that person, unless something else is called so', () => {
    assertTogether('[[Ngozi Okafor|person#o]] landed.', 'At noon [[Okafor|organization#o]] spoke.');
    const found = entitiesOf(
      '[[Ngozi Okafor|person]] founded [[Okafor Steel|organization]].',
      'Now [[Okafor|organization]] grows.',
    );
    assert.deepEqual(
      found.map(({ name, type }) => [name, type]),
      [
        ['Ngozi Okafor', 'person'],
        ['Okafor Steel', 'organization'],
        ['Okafor', 'organization'],
      ],
    );
  });

  it('finds the surname of a person where the recogniser overlooked it', () => {
    assertTogether('[[Ngozi Okafor|person#o]] landed at noon.', 'Then it was [[Okafor|missed#o]] who spoke.');
  });

  it('does not take a word for a name that the article also writes small', () => {
    const [person] = entitiesOf('[[Lena May|person]] may come.', 'It was a cold May that year.');
    assert.equal(person?.mentions.length, 1);
  });

  it('corrects what a headline’s capitals hid', () => {
    const { text, sentences } = readMarked(
      '[[Ngozi Okafor Returns|person]] From Long Journey Abroad',
      'On Monday [[Ngozi Okafor|person]] landed at noon.',
    );
    const names = findEntities(text, sentences).map(({ name, mentions }) => [name, mentions.length]);
    assert.deepEqual(names, [['Ngozi Okafor', 2]]);
  });
});

/** Takes sentences in which pronouns and noun phrases are marked, as `missed`, with the id of the name that they mean. */
function assertMeans(...lines: readonly string[]): void {
  const { text, sentences, spans } = readMarked(...lines);
  const found = findEntities(text, sentences).flatMap(({ name, mentions }) =>
    mentions
      .filter(({ kind }) => kind !== 'name')
      .map(({ start, end }) => `${text.slice(start, end)} = ${name}`),
  );
  const expected = spans
    .filter(({ label }) => label === 'missed')
    .map(({ start, end, id = '' }) => `${text.slice(start, end)} = ${id.replaceAll('-', ' ')}`);
  assert.deepEqual(found, expected);
}

describe('findEntities: pronouns and noun phrases', () => {
  it('reads "he" as the only person whom the last sentences name', () => {
    assertMeans(
      '[[Omar Haddad|person]] spoke at noon.',
      'Then [[he|missed#Omar-Haddad]] left with [[his|missed#Omar-Haddad]] aides.',
    );
  });

  it('leaves a pronoun alone where two people may be meant', () => {
    assertMeans(
      '[[Omar Haddad|person]] spoke to [[Rui Conti|person]] at noon.',
      'Then there was his speech.',
    );
  });

  it('tells two people apart by a title that says "she"', () => {
    assertMeans(
      'Queen [[Liv Aasen|person]] received [[Omar Haddad|person]] at noon.',
      'Then [[he|missed#Omar-Haddad]] left.',
    );
  });

  it('tells two people apart by their given names', () => {
    assertMeans(
      '[[Robert Adair|person]] met [[Susan Conti|person]] at noon.',
      'Then [[she|missed#Susan-Conti]] left.',
    );
  });

  it('leaves a pronoun alone that may mean somebody without a name', () => {
    const { text, sentences } = readMarked(
      '[[Omar Haddad|person]] spoke to a driver at noon.',
      'Then he left.',
    );
    const parsed = sentences.map((sentence) => ({
      ...sentence,
      nodes: sentence.tokens.map((token, i) => ({
        ...token,
        first: i,
        last: i,
        upos: token.text === 'driver' ? ('NOUN' as const) : token.upos,
        head: -1,
        relation: 'dep',
        name: null,
      })),
    }));
    const [person] = findEntities(text, parsed);
    assert.equal(person?.mentions.length, 1);
  });

  it('leaves a pronoun inside a quotation alone', () => {
    assertMeans('[[Omar Haddad|person]] smiled.', '“I saw that he was tired,” the driver said.');
  });

  it('reads "the minister" as the one minister named before', () => {
    assertMeans(
      'Foreign Minister [[Omar Haddad|person]] met Commissioner [[Rui Conti|person]].',
      'Later the [[minister|missed#Omar-Haddad]] flew home.',
    );
  });

  it('leaves "the minister" alone where two ministers were named', () => {
    assertMeans(
      'Foreign Minister [[Omar Haddad|person]] met Trade Minister [[Rui Conti|person]].',
      'Later the minister flew home.',
    );
  });

  it('asks for the nationality that the article puts before the name', () => {
    assertMeans(
      '[[Norwegian|nationality]] Prime Minister [[Liv Aasen|person]] spoke.',
      'Then the [[Danish|nationality]] prime minister spoke.',
    );
  });

  it('reads "the company" as the only organisation that the last sentences name', () => {
    assertMeans('[[Velmora Steel|organization]] grew.', 'Later the [[company|missed#Velmora-Steel]] shrank.');
    assertMeans(
      '[[Velmora Steel|organization]] bought [[Issen Tools|organization]].',
      'Later the company shrank.',
    );
  });

  it('reads "the ministry" as the one ministry named before', () => {
    assertMeans(
      'The [[Fisheries Ministry|organization]] closed.',
      'Nobody told the [[ministry|missed#Fisheries-Ministry]] why.',
    );
  });
});
