/**
 * Words of the news that the treebanks hardly know and that are one thing only, by their tag. "Gunmen" at the beginning of a
 * sentence looks like an order to somebody who never saw it, and "undertook" like a name. Nouns that are verbs as well
 * ("suspects"), and pasts that are participles as well ("withheld"), are left out.
 */
export const NEWS_WORDS: Readonly<Record<string, string>> = {
  'NOUN NN': `gunman policeman policewoman fireman serviceman airman seaman fisherman lawman congressman congresswoman tribesman
    militiaman assassin attacker assailant kidnapper hijacker smuggler trafficker looter rioter protester protestor demonstrator
    marcher picketer activist dissident insurgent guerrilla jihadist separatist bomber sniper commando paratrooper conscript
    mercenary bandit robber thief burglar gangster mobster cartel prosecutor solicitor barrister magistrate juror detective
    inspector investigator regulator auditor lawmaker legislator envoy ambassador negotiator mediator spokesman spokeswoman
    spokesperson bureaucrat councillor mayor monarch bishop imam rabbi rescuer paramedic firefighter medic villager commuter
    motorist refugee evacuee hostage captive detainee inmate fugitive shareholder investor creditor lender retailer docker
    trucker warplane warship frigate corvette submarine tanker gunship airstrike helicopter frontier battalion brigade
    regiment squadron flotilla ceasefire armistice withdrawal disapproval denial refusal dismissal removal renewal reprisal betrayal
    reversal upheaval rebuttal acquittal burial inquest mistrial counteroffensive bloodshed landslide skirmish`,
  'NOUN NNS': `gunmen policemen policewomen firemen servicemen airmen seamen fishermen lawmen congressmen congresswomen tribesmen
    horsemen herdsmen militiamen infantrymen assassins attackers assailants kidnappers hijackers smugglers traffickers looters
    rioters protesters protestors demonstrators marchers picketers activists dissidents insurgents guerrillas jihadists
    separatists bombers snipers commandos paratroopers conscripts mercenaries bandits robbers thieves burglars gangsters mobsters
    cartels prosecutors solicitors barristers magistrates jurors detectives inspectors investigators regulators auditors lawmakers
    legislators deputies ministers envoys ambassadors negotiators mediators spokesmen spokeswomen spokespeople bureaucrats
    councillors mayors governors monarchs bishops imams rabbis rescuers paramedics firefighters medics nurses villagers commuters
    motorists refugees evacuees hostages captives detainees inmates fugitives shareholders investors creditors lenders retailers
    miners dockers farmers growers truckers warplanes warships frigates corvettes submarines tankers gunships airstrikes
    helicopters frontiers battalions brigades regiments squadrons flotillas ceasefires armistices withdrawals denials refusals
    dismissals removals renewals reprisals betrayals reversals upheavals rebuttals acquittals burials inquests mistrials
    counteroffensives landslides skirmishes`,
  'ADJ JJ': 'neighbouring neighboring',
  'VERB VBD': `undertook overthrew withdrew forbade foresaw oversaw overtook overcame overran overrode befell mistook partook
    retook underwent outgrew strove forgave forsook redrew rewrote`,
};
