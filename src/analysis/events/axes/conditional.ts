import type { SentenceGraph } from '../grammar/sentenceGraph.ts';
import { stepsUp } from '../grammar/context.ts';

const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'lest', 'provided', 'providing', 'should']);

/** Whether the event stands in a condition ("if X attacks"), or hangs on one ("X would attack if …"). */
export function isConditional(graph: SentenceGraph, node: number): boolean {
  if (opensCondition(graph, node) || hangsOnCondition(graph, node)) return true;
  return stepsUp(graph, node).some(
    ({ child, governor, relation, binds }) =>
      opensCondition(graph, child) ||
      opensConditionalClause(graph, governor) ||
      (binds && relation !== 'ccomp' && hangsOnCondition(graph, governor)),
  );
}

function opensConditionalClause(graph: SentenceGraph, node: number): boolean {
  return graph.is(node, 'advcl') && opensCondition(graph, node);
}

function opensCondition(graph: SentenceGraph, node: number): boolean {
  if (!graph.is(node, 'advcl')) return false;
  return graph.childrenBy(node, 'mark', 'advmod').some((mark) => CONDITIONAL.has(graph.word(mark)));
}

const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'might', 'may', 'will', 'can', '’d', "'d"]);

function hangsOnCondition(graph: SentenceGraph, node: number): boolean {
  return (
    (graph.childrenBy(node, 'advcl').some((child) => opensCondition(graph, child)) ||
      graph.childrenBy(node, 'obj', 'obl').some((object) => hasCondition(graph, object))) &&
    graph.childrenBy(node, 'aux').some((aux) => MODALS.has(graph.word(aux)))
  );
}

/** "will boycott the vote unless they leave": no noun has such a clause, however the parse hung it. */
function hasCondition(graph: SentenceGraph, noun: number): boolean {
  return graph
    .childrenBy(noun, 'acl')
    .some((clause) => graph.childrenBy(clause, 'mark').some((mark) => CONDITIONAL.has(graph.word(mark))));
}

/** "whether Kim will travel": an open question. */
export function isOpenQuestion(graph: SentenceGraph, node: number): boolean {
  return [node, ...stepsUp(graph, node).map(({ child }) => child)].some(
    (at) =>
      graph.is(at, 'ccomp', 'csubj', 'advcl', 'acl') &&
      graph
        .childrenBy(at, 'mark')
        .some(
          (mark) => graph.word(mark) === 'whether' || (graph.word(mark) === 'if' && graph.is(at, 'ccomp')),
        ),
  );
}
