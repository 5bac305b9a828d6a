import { fold } from './fold.ts';

/** Names that mean the same everywhere and share no words; the first is the one that the others are read as. */
const GROUPS = [
  'United States|US|U.S.|USA|U.S.A.|United States of America|America',
  'United Kingdom|UK|U.K.|Britain|Great Britain',
  'United Arab Emirates|UAE|U.A.E.|Emirates',
  'United Nations|UN|U.N.',
  'European Union|EU|E.U.',
  'North Korea|DPRK|Democratic People’s Republic of Korea|N Korea|N. Korea',
  'South Korea|ROK|Republic of Korea|S Korea|S. Korea',
  'Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo',
  'Czech Republic|Czechia',
  'Myanmar|Burma',
  'Ivory Coast|Côte d’Ivoire',
  'Turkey|Türkiye',
  'Vatican|Holy See|Vatican City',
  'Washington, D.C.|Washington DC|Washington D.C.|Washington',
  'NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation',
  'AP|Associated Press|The Associated Press',
  'AFP|Agence France-Presse',
  'BBC|British Broadcasting Corporation',
  'Kyiv|Kiev',
  'Covid-19|COVID',
];

const canonical = new Map(
  GROUPS.flatMap((group) => {
    const forms = group.split('|').map(fold);
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** The folded name under which equal names are gathered. Takes a folded name. */
export function canonicalKey(key: string): string {
  return canonical.get(key) ?? key;
}
