/**
 * Names of a news site's sections, in lower case. Such a word alone above the headline is the section's label. Only
 * words that would hardly be a headline by themselves.
 */
export const SECTIONS: ReadonlySet<string> = new Set(
  (
    'news|world|world news|international|international news|national|national news|nation|local|local news|regional|' +
    'politics|political news|policy|business|business news|economy|economics|finance|markets|money|companies|industry|' +
    'technology|tech|science|science & environment|environment|climate|energy|health|education|opinion|opinions|' +
    'editorial|editorials|analysis|comment|commentary|columns|columnists|letters|features|feature|special report|' +
    'sport|sports|football|soccer|cricket|rugby|tennis|golf|basketball|baseball|motorsport|boxing|athletics|' +
    'entertainment|entertainment & arts|arts|arts & culture|culture|books|film|films|movies|music|television|tv|' +
    'celebrity|celebrities|lifestyle|life|life & style|style|fashion|food|travel|motoring|cars|property|real estate|' +
    'crime|crime & courts|courts|law|justice|society|religion|weather|obituaries|video|videos|photos|pictures|' +
    'breaking|breaking news|latest|latest news|top stories|headlines|top news|home|front page|exclusive|live|' +
    'asia|asia pacific|asia-pacific|africa|europe|americas|north america|south america|latin america|middle east|' +
    'oceania|pacific|australia|uk|u.k.|uk news|us|u.s.|us news|u.s. news|us & canada|china|india|russia|canada|' +
    'defence|defense|security|military|diplomacy|foreign affairs|war|conflict|conflicts|immigration|' +
    'investigations|fact check|fact-check|explainer|explainers|in depth|in-depth|interview|interviews|blog|blogs|' +
    'press release|press releases|announcements|community|general|uncategorized|uncategorised|miscellaneous|other'
  ).split('|'),
);
