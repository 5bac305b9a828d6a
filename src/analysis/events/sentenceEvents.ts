import type { SentenceAnalysis } from '../language/sentence.ts';
import type { ArticleEvent, DateExpression, EventTime, Quote, Span } from '../model.ts';
import { ActorReader } from './actors.ts';
import { attributionOf, isAsReported } from './attribution.ts';
import type { Axes } from './axes/axes.ts';
import { readAxes } from './axes/axes.ts';
import { statusOf } from './axes/status.ts';
import { borrowedTargets, targetByOrder } from './borrowed.ts';
import { confidenceOf } from './confidence.ts';
import { deonticRequests } from './deonticRequests.ts';
import type { EntityIndex } from './entityIndex.ts';
import { stepsUp } from './grammar/context.ts';
import { repairVerbs } from './grammar/repairVerbs.ts';
import { SentenceGraph } from './grammar/sentenceGraph.ts';
import { codeByIntent, HOSTILE } from './intent.ts';
import { isTold } from './isTold.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { participantsOf, toParticipant, unique } from './participants.ts';
import type { Player } from './participants.ts';
import { placeAsSource, placeAsTarget, placeOf } from './place.ts';
import { findPredicates } from './predicates.ts';
import type { Predicate } from './predicates.ts';
import { withSpeakers } from './speakers.ts';
import { hasSubjectByOrder } from './surface.ts';
import { timesOf } from './time.ts';
import { triggerOf } from './trigger.ts';

/** An event before it has its number in the article. */
export type EventDraft = Omit<ArticleEvent, 'id'>;

/** What else is known about a sentence. */
export interface SentenceContext {
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly reference: string | null;
}

/** Reads the events of one sentence: predicates, then who takes part, then whether it is so. */
export class SentenceEvents {
  readonly #sentence: SentenceAnalysis;
  readonly #context: SentenceContext;
  readonly #graph: SentenceGraph;
  readonly #repaired: ReadonlySet<number>;
  readonly #actors: ActorReader;
  readonly #predicates: readonly Predicate[];
  readonly #times: ReadonlyMap<Predicate, EventTime>;
  /** Participants by arcs alone. */
  readonly #parsed: ReadonlyMap<Predicate, readonly Player[]>;

  constructor(sentence: SentenceAnalysis, entities: EntityIndex, lexicon: Lexicon, context: SentenceContext) {
    const mended = repairVerbs(sentence, lexicon.verbs, (i) =>
      context.dates.some((date) => overlaps(date, sentence.nodes[i])),
    );
    this.#sentence = mended.sentence;
    this.#repaired = mended.repaired;
    this.#context = context;
    this.#graph = new SentenceGraph(mended.sentence);
    this.#actors = new ActorReader(this.#graph, entities, context.dates);
    const found = findPredicates(this.#graph, lexicon, this.#actors);
    this.#predicates = found.filter((predicate) => !this.#repeatsGovernor(predicate, found));
    this.#times = timesOf(this.#graph, this.#predicates, context.dates);
    // What is told no second time still lends its parties: "went on strike to protest against the fee".
    this.#parsed = new Map(
      found.map((predicate) => [predicate, participantsOf(this.#graph, this.#actors, predicate)]),
    );
  }

  /** In text order. */
  read(): EventDraft[] {
    const drafts = withoutAttributions(this.#predicates.flatMap((predicate) => this.#draft(predicate) ?? []));
    const requests = deonticRequests(this.#graph, this.#actors, drafts);
    return [...drafts, ...requests].sort((a, b) => a.trigger.start - b.trigger.start);
  }

  #draft(predicate: Predicate): EventDraft | null {
    const { frame, node, verb } = predicate;
    const graph = this.#graph;
    const time = this.#times.get(predicate) ?? null;
    const { players: known, fromSurface } = this.#players(predicate);
    const place = placeOf(graph, this.#actors, predicate, this.#predicates, known);
    const official = placeAsSource(graph, predicate, place, known);
    const players = [...known, ...official, ...placeAsTarget(graph, frame, place, [...known, ...official])];
    const axes = this.#axes(predicate, time);
    const code = codeByIntent(frame.code, axes, {
      stated: this.#hasStatedIntent(predicate),
      kind: frame.kind,
      nominal: verb !== node,
    });
    const attribution = attributionOf(graph, this.#actors, verb ?? node);
    if (!isTold(graph, predicate, players, { time, place, polarity: axes.polarity, attribution }))
      return null;
    return {
      trigger: triggerOf(graph, predicate),
      lemma: graph.lemma(node),
      kind: frame.kind,
      plover: frame.kind === 'promise' && this.#promisesHarm(predicate) ? 'THREATEN' : code,
      cameo: frame.cameo,
      participants: players.map(toParticipant),
      place,
      time,
      polarity: axes.polarity,
      tense: axes.tense,
      certainty: axes.certainty,
      status: statusOf(axes, attribution),
      attribution,
      confidence: confidenceOf(predicate, players, fromSurface),
    };
  }

  /** What the arcs give, then what complements lend, then what the order of words suggests. */
  #players(predicate: Predicate): { readonly players: readonly Player[]; readonly fromSurface: boolean } {
    const graph = this.#graph;
    const actors = this.#actors;
    const parsed = [
      ...(this.#parsed.get(predicate) ?? []),
      ...borrowedTargets(graph, actors, predicate, this.#parsed),
    ];
    const all = unique([...parsed, ...targetByOrder(graph, actors, predicate, parsed)]);
    return {
      players: withSpeakers(all, this.#sentence, this.#context.quotes),
      fromSurface:
        hasSubjectByOrder(graph, predicate) || this.#repaired.has(predicate.verb ?? predicate.node),
    };
  }

  /**
   * What is dated after the article has not happened yet, whatever its tense: "the talks on Monday". Only a plain past is
   * stronger than a date that may belong to something else: "asked whether they meet next month, he declined".
   */
  #axes({ node, verb }: Predicate, time: EventTime | null): Axes {
    const axes = readAxes(this.#graph, node, verb);
    const { reference } = this.#context;
    const from = time?.from ?? null;
    const isPast = verb !== null && this.#graph.node(verb).xpos === 'VBD';
    const later = !isPast && from !== null && reference !== null && from > reference.slice(0, 10);
    // "is travelling to Minsk on Monday": what goes on has no day of its own but today.
    const isSet =
      axes.tense === 'ongoing' &&
      verb !== null &&
      this.#graph.node(verb).xpos === 'VBG' &&
      time?.precision === 'day' &&
      (from === null || from !== reference?.slice(0, 10)) &&
      !(from !== null && reference !== null && from < reference.slice(0, 10));
    return (later || isSet) && axes.tense !== 'generic' ? { ...axes, tense: 'future' } : axes;
  }

  /** "agreed to send", "threatened to ban": the intention is an event already. */
  #hasStatedIntent({ node, verb }: Predicate): boolean {
    const states = (index: number) =>
      this.#predicates.some(
        (other) => other.node === index && (other.frame.code === 'AGREE' || other.frame.code === 'THREATEN'),
      );
    return stepsUp(this.#graph, verb ?? node).some(({ governor, binds }) => binds && states(governor));
  }

  /** "vowed to attack": a promise of harm is a threat. */
  #promisesHarm({ node }: Predicate): boolean {
    return this.#predicates.some((other) => {
      const deed = other.verb ?? other.node;
      return (
        HOSTILE.has(other.frame.code) &&
        this.#graph.is(deed, 'xcomp', 'ccomp') &&
        this.#graph.node(deed).head === node
      );
    });
  }

  /** "summoned the ambassador to express concern": a purpose that is the same kind of deed tells it no second time. */
  #repeatsGovernor(predicate: Predicate, all: readonly Predicate[]): boolean {
    const { node, verb, frame } = predicate;
    const graph = this.#graph;
    const at = verb ?? node;
    // "as The Times reported" is who says so, not what happened.
    if (frame.code === 'STATEMENT' && isAsReported(graph, at)) return true;
    const { head, xpos } = graph.node(at);
    const governor = all.find(
      (other) => other.node !== node && ((other.verb ?? other.node) === head || other.object === head),
    );
    if (this.#isWithinObject(predicate, all)) return true;
    // "is willing to send aid": where the deed is told, the willingness is its intent.
    if (
      frame.kind === 'readiness' &&
      all.some(
        (other) =>
          graph.is(other.verb ?? other.node, 'xcomp') && graph.node(other.verb ?? other.node).head === at,
      )
    )
      return true;
    if (governor?.frame.code !== frame.code || !graph.is(at, 'advcl', 'xcomp', 'acl')) return false;
    return xpos === 'VB' || (frame.code === 'STATEMENT' && xpos === 'VBG');
  }

  /** "agreed upon a pact", "gave 5 million of aid": the object of a verb of the same kind is the same event. */
  #isWithinObject({ node, verb, frame }: Predicate, all: readonly Predicate[]): boolean {
    if (verb !== null) return false;
    const graph = this.#graph;
    let at = node;
    while (graph.is(at, 'nmod') && graph.preposition(at) === 'of') at = graph.node(at).head;
    const governor = graph.is(at, 'obj', 'obl') ? graph.node(at).head : -1;
    return all.some(
      (other) =>
        other.node === governor &&
        other.verb === governor &&
        other.frame.code === frame.code &&
        (graph.is(at, 'obj') || other.object === at),
    );
  }
}

/** Verbs that say nothing but that somebody speaks. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add']);

/** "Lee said that Kastria had cut aid": the cut is said by Lee, and a plain "said" would tell that once more. */
function withoutAttributions(drafts: readonly EventDraft[]): EventDraft[] {
  const isAttribution = ({ kind, lemma, participants }: EventDraft): boolean =>
    kind === 'statement' &&
    PLAIN.has(lemma) &&
    drafts.some(({ attribution }) =>
      attribution.some(({ cue, start }) => cue === lemma && participants.some((one) => one.start === start)),
    );
  return drafts.filter((draft) => !isAttribution(draft));
}

function overlaps(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}
