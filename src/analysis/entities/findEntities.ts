import type { SentenceAnalysis } from '../language/sentence.ts';
import type { Entity } from '../model.ts';
import { toEntities } from './cluster.ts';
import { completeNames } from './completeNames.ts';
import { divideNames } from './divideNames.ts';
import { clusterGroups } from './groups.ts';
import { collectNames } from './nameMention.ts';
import { resolveNominals } from './nominals.ts';
import { clusterPeople } from './people.ts';
import { resolvePronouns } from './pronouns.ts';
import { resolveRoleOwners } from './roleOwners.ts';
import { withReferences } from './reference.ts';
import { settleTypes } from './typeVotes.ts';

/**
 * Who and what the sentences name, in the order of first mention, with the pronouns and noun phrases that mean them.
 * Offsets are UTF-16 code units into `text`.
 *
 * The order of the stages: types first, because only equal types are gathered; then names that were overlooked, because
 * a headline may be all that mentions somebody in full; then people apart from the rest, because they share surnames;
 * noun phrases before pronouns, because a pronoun may mean what a noun phrase means.
 */
export function findEntities(text: string, sentences: readonly SentenceAnalysis[]): Entity[] {
  const names = completeNames(
    text,
    sentences,
    divideNames(text, sentences, settleTypes(collectNames(text, sentences))),
  );
  const isPerson = ({ type }: { readonly type: string }) => type === 'person';
  const named = resolveRoleOwners(
    text,
    toEntities([
      ...clusterPeople(names.filter(isPerson)),
      ...clusterGroups(names.filter((name) => !isPerson(name))),
    ]),
  );
  const described = withReferences(named, resolveNominals(text, sentences, named));
  return withReferences(described, resolvePronouns(text, sentences, described));
}
