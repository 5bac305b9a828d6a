import type { ParseNode } from '../language/sentence.ts';
import type { DateExpression, Span } from '../model.ts';
import type { EntityIndex } from './entityIndex.ts';
import { isPeople, isPower } from './entityIndex.ts';
import { antecedentOf } from './grammar/antecedent.ts';
import { isPossessor } from './grammar/possessor.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { AGENT_NOUNS, DISEASE, MACHINES, OPPONENT_NOUNS } from './lexicon/agentNouns.ts';

/** Someone or something that acts. */
export interface Actor extends Span {
  /** The node that it was read from. */
  readonly node: number;
  readonly entity: string | null;
  /** "we" and "our" are first persons: in a quotation that is the speaker. A noun is "protesters", "Russian forces". */
  readonly kind: 'person' | 'group' | 'place' | 'people' | 'noun' | 'machine' | 'pronoun' | 'first-person';
}

/** "thousands of protesters", "a group of diplomats": the people count, not the number. */
const QUANTITIES: ReadonlySet<string> = new Set(
  `thousand hundred dozen number group crowd score majority million lot ten couple handful rest some many most several all
   one two three four five six part leader member`.split(/\s+/),
);

/** Nouns for actors that mean a matter where nothing stands before them. */
const ABSTRACT: ReadonlySet<string> = new Set(
  'power movement force business security order union service'.split(' '),
);

/** Prepositions between a thing and whose it is. */
const OWNING: ReadonlySet<string> = new Set(['of', 'by', 'from', 'between']);

/** Of whom these are said, those act for whom they are said to be so. */
const BELONGING: ReadonlySet<string> = new Set('affiliate ally associate belong represent'.split(' '));

const PRONOUNS: ReadonlySet<string> = new Set(
  // Not "themselves": whom one does it to oneself is no other party.
  'he she they him her them his their its it who'.split(' '),
);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me', 'our', 'my']);

/** Who acts in a sentence; a noun phrase with "and" gives one actor for each of its parts. */
export class ActorReader {
  readonly #graph: SentenceGraph;
  readonly #entities: EntityIndex;
  readonly #dates: readonly DateExpression[];

  /** @param dates those of the sentence: "Friday" is a proper noun, and no actor */
  constructor(graph: SentenceGraph, entities: EntityIndex, dates: readonly DateExpression[]) {
    this.#graph = graph;
    this.#entities = entities;
    this.#dates = dates;
  }

  /** All actors of a noun phrase, in text order; none where it is about things. */
  all(head: number): Actor[] {
    const parts = new Set([head, ...this.#graph.conjuncts(head), ...this.#joinedByOrder(head)]);
    return [...parts].sort((a, b) => a - b).flatMap((part) => this.one(part) ?? []);
  }

  /** "the United States and Japan": names on both sides of "and", whatever the parse made of them. */
  #joinedByOrder(head: number): number[] {
    const graph = this.#graph;
    const { nodes } = graph;
    if (!isName(nodes[head])) return [];
    const joined: number[] = [];
    if (nodes[head + 1]?.upos === 'CCONJ') {
      let next = head + 2;
      // "between Chad and the rebel leader": there have to be two, named or not.
      const isPair = graph.preposition(head) === 'between';
      while (/^(?:DET|ADJ|NOUN)$/.test(nodes[next]?.upos ?? '') && !isName(nodes[next])) next++;
      if (isName(nodes[next]) && !graph.is(next, 'nsubj')) joined.push(next);
      else if (isPair && nodes[next - 1]?.upos === 'NOUN') joined.push(next - 1);
    }
    let first = head;
    while (/^(?:DET|ADJ|NOUN)$/.test(nodes[first - 1]?.upos ?? '') && !isName(nodes[first - 1])) first--;
    if (nodes[first - 1]?.upos === 'CCONJ' && isName(nodes[first - 2])) {
      if (graph.is(first - 2, 'nsubj', 'nmod', 'obl', 'obj', 'dep', 'root', 'appos')) joined.push(first - 2);
    }
    return joined;
  }

  /**
   * Whose a thing is: "Senegal's plan", "Palestinian lorries", "an appeal by the mission", "a camp of Cambodian
   * refugees". What is done to a thing is done to its owners.
   */
  ownersOf(noun: number): Actor[] {
    return this.#owners(noun, 0);
  }

  #owners(noun: number, depth: number): Actor[] {
    const graph = this.#graph;
    // "its border with Kastria": the country on the other side.
    if (/^(?:border|frontier|boundary)$/.test(graph.lemma(noun))) {
      const other = graph.childrenBy(noun, 'nmod').filter((child) => graph.preposition(child) === 'with');
      if (other.length > 0) return other.flatMap((child) => this.all(child));
    }
    const near = graph
      .children(noun)
      .flatMap((child) => {
        if (isPossessor(graph, child)) return this.all(child);
        // "a ship operated by the movement".
        if (graph.is(child, 'acl') && graph.node(child).xpos === 'VBN') {
          const agent = graph.childrenBy(child, 'obl').find((obl) => graph.preposition(obl) === 'by');
          return agent === undefined ? [] : this.all(agent);
        }
        if (!graph.is(child, 'amod', 'compound', 'nmod:unmarked', 'flat')) return [];
        return this.#word(child, depth) ?? [];
      })
      .filter(({ kind, entity }) => entity !== null || (kind !== 'pronoun' && kind !== 'machine'));
    if (near.length > 0 || depth > 1) return near;
    const phrases = graph.childrenBy(noun, 'nmod');
    // "the killing of farmers by soldiers" is the soldiers' deed.
    const doers = phrases
      .flatMap((child) => [child, ...graph.childrenBy(child, 'nmod')])
      .filter((child) => graph.preposition(child) === 'by');
    return (doers.length > 0 ? doers : phrases).flatMap((child) => {
      if (!OWNING.has(graph.preposition(child) ?? '')) return [];
      const owners = this.all(child);
      return owners.length > 0 ? owners : this.#owners(child, depth + 1);
    });
  }

  /** The actor of a noun phrase, without those joined to it by "and"; null where it is about a thing. */
  one(head: number): Actor | null {
    return this.#read(head, 0);
  }

  #read(head: number, depth: number): Actor | null {
    if (depth > 4) return null;
    const graph = this.#graph;
    const plain = this.#word(head, depth);
    if (plain) return plain;
    if (QUANTITIES.has(graph.lemma(head)) || graph.node(head).upos === 'NUM') {
      const of = graph.childrenBy(head, 'nmod', 'obl').find((child) => graph.preposition(child) === 'of');
      const inner = of === undefined ? null : this.#read(of, depth + 1);
      if (inner) return inner;
    }
    // "the ambassador to Minsk, Ann Lee": the name may hang from what stands between.
    const between = graph.childrenBy(head, 'nmod').flatMap((child) => graph.childrenBy(child, 'appos'));
    const apposed = [...graph.childrenBy(head, 'appos', 'flat'), ...between]
      .map((child) => this.#named(child))
      .find(
        (actor, i, all) => actor !== null && (i < all.length - between.length || actor.kind === 'person'),
      );
    if (apposed && AGENT_NOUNS.has(graph.lemma(head))) return { ...apposed, node: head };
    if (graph.node(head).upos === 'VERB') return null;
    // "those on board".
    if (graph.lemma(head) === 'board' && graph.preposition(head) === 'on') return null;
    if (this.#isThing(head)) return null;
    if (MACHINES.has(graph.lemma(head))) return { ...this.#agent(head, depth), kind: 'machine' };
    return AGENT_NOUNS.has(graph.lemma(head)) ? this.#agent(head, depth) : null;
  }

  /** "the offices of a company" are buildings; "share power", "freedom of movement": without an article nobody acts. */
  #isThing(head: number): boolean {
    const word = this.#graph.word(head);
    if (word === 'offices') return true;
    return ABSTRACT.has(word) && this.#graph.child(head, 'det', 'amod', 'compound', 'nmod:poss') === null;
  }

  /** What a single node says: a name, a people or a pronoun. */
  #word(head: number, depth: number): Actor | null {
    const named = this.#named(head);
    if (named) return named;
    const { text, upos, start, end } = this.#graph.node(head);
    if (this.#isPeople(head))
      return { node: head, start, end, entity: this.#entities.countryOf(text), kind: 'people' };
    const word = text.toLowerCase();
    if (upos !== 'PRON') return null;
    if (FIRST_PERSON.has(word)) return { node: head, start, end, entity: null, kind: 'first-person' };
    return PRONOUNS.has(word) ? this.#pronoun(head, word, depth) : null;
  }

  /** A pronoun means what the sentence itself has it mean; "it" without that is no actor. */
  #pronoun(head: number, word: string, depth: number): Actor | null {
    const { start, end } = this.#graph.node(head);
    const antecedent = antecedentOf(this.#graph, head);
    const meant = antecedent === null ? null : this.#read(antecedent, depth + 1);
    if (meant && agrees(word, meant)) {
      // Where nothing has an entity to point to, the noun says more than the pronoun does.
      return meant.entity === null
        ? meant
        : { node: head, start, end, entity: meant.entity, kind: 'pronoun' };
    }
    return word.startsWith('it') ? null : { node: head, start, end, entity: null, kind: 'pronoun' };
  }

  /** "Russian forces", "South Korea's military", "the government of Liberia", "police". */
  #agent(head: number, depth: number): Actor {
    const graph = this.#graph;
    const node = graph.node(head);
    const modifiers = this.#modifiersOf(head);
    const owners = [...graph.children(head), ...modifiers].flatMap((child) => {
      const owner = this.#ownerOf(head, child, depth);
      return owner === null ? [] : [{ child, owner }];
    });
    const known = owners.find(
      ({ child, owner }) => owner.entity !== null || (child < head && owner.kind !== 'pronoun'),
    );
    if (known) {
      const { child, owner } = known;
      // "their forces", of people without an entity: who they are says more.
      if (owner.entity === null && graph.node(child).upos === 'PRON') return { ...owner, node: head };
      const { start, end } = child < head ? span(graph.node(child), node) : span(node, owner);
      return { node: head, start, end, entity: owner.entity, kind: 'noun' };
    }
    const named = this.#beforeAlias(head);
    if (named) return { node: head, start: named.start, end: node.end, entity: named.entity, kind: 'noun' };
    // "doctors from two aid groups": whose they are belongs to the phrase, whoever that is.
    const end = Math.max(node.end, ...owners.map(({ owner }) => owner.end));
    const first = Math.min(head, ...modifiers);
    return { node: head, start: graph.node(first).start, end, entity: null, kind: 'noun' };
  }

  /** The words of the phrase before its head that say what kind it is, at any depth: "Vietnamese boat people". */
  #modifiersOf(head: number): number[] {
    const graph = this.#graph;
    const before = graph
      .childrenBy(head, 'amod', 'compound', 'nmod:unmarked')
      .filter((child) => child < head);
    return before.flatMap((child) => [...this.#modifiersOf(child), child]);
  }

  /** "the National Salvation Front (NSF) rebels": a name with an alias in brackets, wherever the parse hung it. */
  #beforeAlias(head: number): Actor | null {
    const { nodes } = this.#graph;
    let close = head - 1;
    while (/^(?:NOUN|ADJ)$/.test(nodes[close]?.upos ?? '')) close--;
    if (nodes[close]?.text !== ')' || OPPONENT_NOUNS.has(this.#graph.lemma(head))) return null;
    let open = close - 1;
    while (open > close - 5 && nodes[open]?.text !== '(') open--;
    const name = nodes[open - 1];
    if (nodes[open]?.text !== '(' || name === undefined || !isName(name)) return null;
    // Whatever its type seemed to be: what stands so is a group.
    const entity = this.#entities.within(name).at(-1)?.entity ?? null;
    return { node: open - 1, start: name.start, end: name.end, entity, kind: 'group' };
  }

  /** For whom a noun for people acts, if the child says so. */
  #ownerOf(head: number, child: number, depth: number): Actor | null {
    const graph = this.#graph;
    // "Croatian extremists", "critics of the king": they do not act for whom they are named after.
    if (OPPONENT_NOUNS.has(graph.lemma(head))) return null;
    if (graph.is(child, 'amod', 'compound', 'nmod:unmarked', 'flat')) {
      const actor = this.#word(child, depth);
      return actor && actor.kind !== 'pronoun' ? actor : null;
    }
    const owns = graph.is(child, 'nmod:poss');
    // "workers affiliated with the union".
    if (graph.is(child, 'acl') && BELONGING.has(graph.lemma(child))) {
      const whom = graph.childrenBy(child, 'obl', 'obj').find((phrase) => phrase > child);
      return whom === undefined ? null : this.#read(whom, depth + 1);
    }
    const preposition = graph.is(child, 'nmod') ? graph.preposition(child) : null;
    // "police in Jericho" are somewhere; "parties in Nepal" are a country's.
    const of =
      ['of', 'from'].includes(preposition ?? '') || (preposition === 'in' && isPower(graph.node(child).text));
    return owns || of ? this.#read(child, depth + 1) : null;
  }

  #named(head: number): Actor | null {
    const { start, end, upos, text } = this.#graph.node(head);
    if (this.isDate(head) || DISEASE.test(text)) return null;
    const mentions = this.#entities.within({ start, end });
    // A node may hold a title with the name ("Kremlin spokesman Peskov"): the person, else what stands last.
    const mention = mentions.find((m) => m.type === 'person') ?? mentions.at(-1);
    if (!mention) {
      // A name that nobody recognised as one is still somebody.
      const isName =
        upos === 'PROPN' &&
        /^\p{Lu}\p{L}/u.test(text) &&
        !this.#isPeople(head) &&
        !AGENT_NOUNS.has(text.toLowerCase());
      return isName && (this.#isNominal(head) || isPower(text))
        ? { node: head, start, end, entity: null, kind: 'group' }
        : null;
    }
    if (mention.type === 'equipment' || (mention.type === 'other' && !isBody(text))) return null;
    const { entity } = mention;
    if (mention.kind === 'pronoun')
      return { node: head, start: mention.start, end: mention.end, entity, kind: 'pronoun' };
    const kind = mention.type === 'person' || mention.type === 'place' ? mention.type : 'group';
    return { node: head, start: mention.start, end: mention.end, entity, kind };
  }

  #isPeople(index: number): boolean {
    const { name, text } = this.#graph.node(index);
    return isPeople(text) || (name !== null && this.#graph.sentence.names[name]?.type === 'nationality');
  }

  isDate(node: number): boolean {
    const { start, end } = this.#graph.node(node);
    return this.#dates.some((date) => date.start < end && start < date.end);
  }

  #isNominal(head: number): boolean {
    return this.#graph.is(head, 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root');
  }
}

/** "Supreme Court", "APEC": what a name calls a body is one, whatever its type. */
function isBody(name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? '';
  return AGENT_NOUNS.has(last.toLowerCase()) || /^\p{Lu}{3,6}$/u.test(last);
}

function isName(node: ParseNode | undefined): boolean {
  return node !== undefined && node.name !== null;
}

/** "he" means a person, "it" none; "they" may mean anybody. */
function agrees(pronoun: string, { kind }: Actor): boolean {
  if (/^(?:he|she|him|her|his|himself|herself)$/.test(pronoun))
    return kind === 'person' || kind === 'noun' || kind === 'pronoun';
  return pronoun.startsWith('it') ? kind !== 'person' && kind !== 'people' : kind !== 'person';
}

function span(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
