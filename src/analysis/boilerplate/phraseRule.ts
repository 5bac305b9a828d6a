import type { BoilerplateKind } from '../model.ts';
import type { Rule } from './judgement.ts';

const CONFIDENCE = { whole: 0.97, start: 0.93, within: 0.94 } as const;

const REASONS: Readonly<Partial<Record<BoilerplateKind, string>>> = {
  'comment-form': 'These are words of a comment form.',
  related: 'Such words announce other articles of the site.',
  promotion: 'Such words ask the reader to subscribe, follow or click.',
  navigation: 'These are words of a button or menu of the site.',
  legal: 'Such words state rights, terms or the use of cookies.',
  advertisement: 'Such words mark the place of an advertisement.',
};

/** Residue that is known by its wording. */
export const phraseRule: Rule = ({ shapes }, index) => {
  const match = shapes[index]?.phrase;
  if (!match) return null;
  return {
    kind: match.kind,
    confidence: CONFIDENCE[match.how],
    reason: REASONS[match.kind] ?? 'A wording that sites add to their articles.',
  };
};
