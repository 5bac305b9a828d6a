import type { Certainty, Polarity, Tense } from '../../model.ts';
import { stepsUp, withParticle } from '../grammar/context.ts';
import type { Step } from '../grammar/context.ts';
import { WORD_SETS } from '../lexicon/wordSets.ts';
import type { SentenceGraph } from '../grammar/sentenceGraph.ts';
import { clauseMood } from './clauseTense.ts';
import type { ClauseMood } from './clauseTense.ts';
import { isConditional, isOpenQuestion } from './conditional.ts';
import { ADJECTIVES, GOVERNING_NOUNS, GOVERNORS, POSSIBLY, REPORTING } from './embedders.ts';
import type { Effect } from './embedders.ts';
import { isNegated } from './negation.ts';

/** How an event stands in the world of the article, attribution apart. */
export interface Axes {
  readonly polarity: Polarity;
  readonly tense: Tense;
  readonly certainty: Certainty;
  /** Someone wants it of someone. */
  readonly requested: boolean;
  /** Said with "will", "plans to" and the like: by itself a promise or a threat. */
  readonly intended: boolean;
}

/** Verbs whose subject is the event itself: "the meeting took place". */
const OCCURRENCE: ReadonlySet<string> = new Set(
  `take happen occur go hold begin start end last follow expect plan schedule cancel postpone possible likely unlikely
   probable set due conclude proceed fail continue resume announce confirm delay`.split(/\s+/),
);

/**
 * Reads an event's axes: first what its own clause says, then what each governor up to the root adds. Two negations
 * cancel out and leave a possibility ("refused to rule out a deal").
 * @param node the verb or the noun of the event
 * @param verb the verb that carries its tense; null for a noun alone
 */
export function readAxes(graph: SentenceGraph, node: number, verb: number | null): Axes {
  const clause = verb === null ? null : clauseMood(graph, verb);
  const steps = stepsUp(graph, verb ?? node);
  const effects = [...ownEffects(graph, node, verb), ...steps.flatMap((step) => effectsOf(graph, step))];
  const negations =
    (isNegated(graph, verb ?? node) || (verb !== null && verb !== node && isNegated(graph, node)) ? 1 : 0) +
    effects.filter(({ negative }) => negative).length;
  const reported = isReported(graph, verb ?? node, steps);
  const futureOfPast = clause?.would === true && reported;
  const possible =
    clause?.possible === true ||
    (clause?.would === true && !reported) ||
    effects.some((effect) => effect.possible) ||
    (negations > 1 && negations % 2 === 0) ||
    isQuestion(graph) ||
    isOpenQuestion(graph, verb ?? node);
  const announced = clause?.tense === 'future' || futureOfPast || isAheadWith(graph, verb ?? node);
  const future =
    announced || effects.some((effect) => effect.future) || effects.some((effect) => effect.requested);
  return {
    polarity: negations % 2 === 1 ? 'negative' : 'positive',
    tense: future ? 'future' : tenseFrom(graph, clause, verb, steps),
    certainty: isConditional(graph, verb ?? node) ? 'hypothetical' : possible ? 'possible' : 'asserted',
    requested: effects.some((effect) => effect.requested),
    intended: (announced || effects.some((effect) => effect.intent)) && !possible,
  };
}

/** Adverbs and adjectives at the event itself: "possibly attacked", "a planned visit". */
function ownEffects(graph: SentenceGraph, node: number, verb: number | null): Effect[] {
  const effects: Effect[] = [];
  for (const child of graph.children(node)) {
    const word = graph.word(child);
    if (graph.is(child, 'advmod') && POSSIBLY.has(word)) effects.push({ possible: true });
    // "ahead of a visit": still to come.
    if (graph.is(child, 'case') && word === 'ahead') effects.push({ future: true });
  }
  if (verb !== node) effects.push(...adjectiveEffects(graph, node));
  // A light verb of planning: "proposed talks", "cancelled a visit".
  if (verb !== null && verb !== node) {
    const effect = GOVERNORS.get(graph.lemma(verb));
    if (effect) effects.push(effect);
    for (const child of graph.childrenBy(verb, 'advmod')) {
      if (POSSIBLY.has(graph.word(child))) effects.push({ possible: true });
    }
  }
  return effects;
}

/** "a possible arms deal": adjectives in front of a noun, wherever in its phrase the parse hung them. */
function adjectiveEffects(graph: SentenceGraph, noun: number): Effect[] {
  const effects: Effect[] = [];
  for (
    let i = noun - 1;
    i >= 0 && ['ADJ', 'NOUN', 'PROPN', 'VERB', 'PUNCT', 'CCONJ'].includes(graph.node(i).upos);
    i--
  ) {
    const effect = ADJECTIVES.get(graph.word(i));
    if (effect) effects.push(effect);
    if (graph.node(i).upos === 'VERB' && !effect) break;
  }
  return effects;
}

function effectsOf(graph: SentenceGraph, step: Step): Effect[] {
  const { governor, child, relation, binds } = step;
  if (!binds) return [];
  const { upos } = graph.node(governor);
  if (relation === 'nsubj' && !OCCURRENCE.has(graph.lemma(governor))) return [];
  if (upos === 'NOUN') return effectOfNoun(graph, governor);
  if (relation === 'obj' && graph.lemma(governor) === 'include') {
    // "Plans include a visit": what the subject does to what is listed.
    const list = graph.child(governor, 'nsubj');
    return list === null ? [] : effectOfNoun(graph, list);
  }
  const own = relation === 'obl' && upos !== 'ADJ' ? [] : lexicalEffect(graph, governor, child, relation);
  return passesOn(relation) ? [...own, ...effectsOfClause(graph, governor)] : own;
}

/** A noun governs an event under it; "the decision" does so only for what it is a decision to do. */
function effectOfNoun(graph: SentenceGraph, governor: number): Effect[] {
  const effect = GOVERNING_NOUNS.get(graph.lemma(governor));
  // "the cancelled deal to lease tankers".
  return effect ? [effect, ...adjectiveEffects(graph, governor)] : [];
}

function lexicalEffect(graph: SentenceGraph, governor: number, child: number, relation: string): Effect[] {
  // "said that", "thinks that" report; they are read as attribution.
  const reports = relation === 'ccomp' && REPORTING.has(graph.lemma(governor));
  // "would like to thank" thanks.
  if (graph.lemma(governor) === 'like' && PERFORMED.has(graph.lemma(child))) return [];
  // "rejected calls by Norway": the calls were made.
  if (relation === 'obj' && TURNS_DOWN.has(graph.lemma(governor)) && DEMANDS.has(graph.lemma(child)))
    return [];
  const [found] = withParticle(graph, governor, child).flatMap((key) => GOVERNORS.get(key) ?? []);
  if (!found || (reports && !found.requested && !FEARS.has(graph.lemma(governor)))) return [];
  return [found];
}

/** Verbs that report, and leave open whether it comes to that: "fears that the bank will fail". */
const FEARS: ReadonlySet<string> = new Set(['fear', 'speculate', 'wonder', 'worry']);

const TURNS_DOWN: ReadonlySet<string> = new Set([
  'reject',
  'turn',
  'oppose',
  'resist',
  'veto',
  'refuse',
  'decline',
]);

const DEMANDS: ReadonlySet<string> = new Set(WORD_SETS.demand.split(' '));

/** Said and done at once. */
const PERFORMED: ReadonlySet<string> = new Set(
  'thank congratulate apologize apologise welcome commend express add stress say emphasize emphasise'.split(
    ' ',
  ),
);

/** With these the governor's own negation and modals hold for the event too: "did not manage to", "may begin to". */
function passesOn(relation: string): boolean {
  return relation === 'xcomp' || relation === 'nsubj' || relation === 'csubj' || relation === 'advcl';
}

function effectsOfClause(graph: SentenceGraph, verb: number): Effect[] {
  if (graph.lemma(verb) === 'like') return isNegated(graph, verb) ? [{ negative: true }] : [];
  const mood = clauseMood(graph, verb);
  return [
    ...(isNegated(graph, verb) ? [{ negative: true } as const] : []),
    ...(mood.possible || mood.would ? [{ possible: true } as const] : []),
    ...(mood.tense === 'future' ? [{ future: true } as const] : []),
    ...graph
      .childrenBy(verb, 'advmod')
      .flatMap((child) => (POSSIBLY.has(graph.word(child)) ? [{ possible: true } as const] : [])),
  ];
}

const TEMPORAL: ReadonlySet<string> = new Set(['when', 'until', 'till', 'once', 'before', 'after']);

/** "will vote when they meet": the present tense of a clause of time lies ahead with what governs it. */
function isAheadWith(graph: SentenceGraph, verb: number): boolean {
  if (!/^VB[PZ]$/.test(graph.node(verb).xpos) || !graph.is(verb, 'advcl')) return false;
  // "two days before" is one node.
  const isTemporal = graph
    .childrenBy(verb, 'mark', 'advmod')
    .some((mark) => mark < verb && TEMPORAL.has(graph.word(mark).split(' ').at(-1) ?? ''));
  const tenses = stepsUp(graph, verb).map(({ governor }) => clauseMood(graph, governor).tense);
  return isTemporal && tenses.find((tense) => tense !== null) === 'future';
}

function isReported(graph: SentenceGraph, event: number, steps: readonly Step[]): boolean {
  return (
    steps.some(({ governor, relation }) => relation === 'ccomp' && REPORTING.has(graph.lemma(governor))) ||
    graph.nodes.some(
      ({ upos }, i) =>
        upos === 'VERB' && REPORTING.has(graph.lemma(i)) && (graph.is(i, 'parataxis') || i < event),
    )
  );
}

/** A headline that ends in a question mark asserts nothing. */
function isQuestion(graph: SentenceGraph): boolean {
  return graph.nodes.at(-1)?.text === '?';
}

const OUTCOMES: ReadonlySet<string> = new Set([
  'win',
  'beat',
  'defeat',
  'clinch',
  'claim',
  'lift',
  'equalise',
  'equalize',
]);

/** Verbs by which what they govern comes about. */
const CAUSES: ReadonlySet<string> = new Set('enable help cause lead prompt'.split(' '));

/** Infinitives of purpose lie ahead; participles share the time of their governor; nouns are over unless said otherwise. */
function tenseFrom(
  graph: SentenceGraph,
  clause: ClauseMood | null,
  verb: number | null,
  steps: readonly Step[],
): Tense {
  if (clause?.tense) return clause.tense;
  if (verb === null) return occurrenceTense(graph, steps) ?? 'past';
  const { xpos } = graph.node(verb);
  const infinitive =
    xpos === 'VB' && graph.childrenBy(verb, 'mark').some((mark) => graph.word(mark) === 'to');
  // "came from behind to win", "helped them to escape": the end of what was done, not its purpose.
  const isOutcome =
    (OUTCOMES.has(graph.lemma(verb)) && graph.is(verb, 'advcl')) ||
    steps.slice(0, 1).some(({ governor }) => CAUSES.has(graph.lemma(governor)));
  // Headlines announce with a bare infinitive: "Firm to close plant".
  if (infinitive && (graph.is(verb, 'root') || (graph.is(verb, 'advcl', 'acl') && !isOutcome)))
    return 'future';
  // A bare participle tells what happened, unless all around it lies ahead.
  for (const { governor } of steps) {
    const { tense } = clauseMood(graph, governor);
    if (tense) return tense === 'future' ? 'future' : 'past';
  }
  return 'past';
}

function occurrenceTense(graph: SentenceGraph, steps: readonly Step[]): Tense | null {
  const [first] = steps;
  if (first?.relation !== 'nsubj' || !OCCURRENCE.has(graph.lemma(first.governor))) return null;
  return clauseMood(graph, first.governor).tense;
}
