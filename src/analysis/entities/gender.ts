import { fold, foldedWords } from './fold.ts';
import { parsePersonName } from './personName.ts';

/** Which pronoun the article uses, or would use, of a person. */
export type Gender = 'he' | 'she';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles, roles and kinship that tell whether their bearer is "he" or "she". */
const TITLES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: set(
    'mr king prince sir lord chairman spokesman congressman councilman assemblyman businessman policeman salesman fisherman ' +
      'emperor sultan sheikh emir duke baron count father brother son husband grandfather grandson uncle nephew actor waiter ' +
      'pope ayatollah imam monk priest man boy guy gentleman widower boyfriend señor herr monsieur',
  ),
  she: set(
    'mrs ms miss queen princess dame lady chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman ' +
      'policewoman saleswoman empress duchess baroness countess mother sister daughter wife grandmother granddaughter aunt ' +
      'niece actress waitress nun woman girl widow girlfriend señora frau madame',
  ),
};

/** Given names, folded, that are almost always those of one of the two; names of many regions, none that are both. */
const GIVEN: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: set(
    'aaron abdullah abiy adam agus ahmad ahmed ahmet akira albert alberto alejandro aleksandar aleksandr ' +
      'alessandro alexander alexei alexey ali alistair amit anders andras andreas andrei andres andrew andrey ' +
      'andrzej angus anil anthony antoine anton antonio anwar arash arjun arthur arvind ashok asif attila austin ' +
      'bahram bambang barack bashar bela ben benigno benjamin bill billy bjorn bob bohdan boris bradley brandon ' +
      'brendan brett brian bruce bruno bryan budi callum carl carlos chad charles chinedu christopher chukwuemeka ' +
      'claudio colin conor craig curtis cyril dan daniel daniyar dariush darren dave david declan denis dennis ' +
      'derek desmond didier diego dmitri dmitry dominic donald douglas dragan eduardo edward elijah elon emeka ' +
      'emmanuel emmerson emre enrique eric erik ethan eugene evgeny ewan fabian faisal felipe felix ferdinand ' +
      'ferenc fernando florian francesco francisco francois frank fred friedrich fritz fumio gabor gabriel gareth ' +
      'gary george gerald giovanni giuseppe glenn goodluck goran gordon graham greg gregory grzegorz guillaume ' +
      'gustav gustavo günther haile hakan hamad hamid hans harold harrison harry hassan heinrich henri henrik henry ' +
      'hiroshi hossein hugh hugo hussain hussein ian ibrahim ignacio igor imran ismail istvan ivan jack jacob ' +
      'jacques jair james janos jaroslaw jason javad javier jeff jeffrey jeremy jerry jim joachim joao joaquin joe ' +
      'johan john joko jomo jonas jonathan jorge jose joseph joshua juan juha julius junichiro jussi justin jürgen ' +
      'karim karl kazuo keir keith kemal ken kenji kenneth kevin khalid klaus kofi konstantin krzysztof kwabena ' +
      'kwame kyle larry lars laszlo laurent lawrence lech leon lewis liam lorenzo louis luca luis lukas magnus ' +
      'mahmoud makoto malcolm manmohan manuel marco marcus marek mario mark markus massimo matt matteo matthew ' +
      'matthias matti maxim mehmet meles michael miguel mike mikhail mikko milos mohamed mohammad mohammed muhammad ' +
      'muhammadu murat mustafa narendra nasser nathan nawaz neil nelson nicholas nicolas nigel nikola nikolai nils ' +
      'noah nuno olaf oleg oleksandr oliver olivier olusegun oluwaseun omar oscar otto pablo paolo patrick paul ' +
      'paulo pavel pedro pete peter petro phil philip philippe phillip pierre pieter piotr prabowo rafael rahul ' +
      'raila raj rajesh ralph ramesh rashid raul ravi raymond recep reza rhys ricardo richard rishi rob robert ' +
      'roberto rodrigo roger roman ronald roy rui russell saad salman samir samuel sandro sanjay satoshi scott sean ' +
      'sebastian sergei sergey sergio serhiy shahbaz shinzo silvio simon slobodan stanislaw stefan stefano stephen ' +
      'steve steven stuart sunil suresh sven takashi takeshi tamas tariq taro ted thabo theo theodore thierry ' +
      'thomas tiago tim timo timothy tobias todd tom tomasz trevor troy tyler uhuru umar victor vijay vikram viktor ' +
      'vincent vladimir volodymyr walter wayne willem william wojciech wolfgang yevgeny yoshihide youssef yoweri ' +
      'yuri yusuf zachary zoltan zoran zulfikar',
  ),
  she: set(
    'abigail adaeze agnieszka aisha akiko akinyi akosua alessandra alice ama amanda amelia amina amy ana ' +
      'anastasia angela anjali ann anna annalena anne aoife ashley astrid ava ayse ayumi barbara beatriz benazir ' +
      'beth betty beverly birgit brenda brigitte brittany camila camille carmen carol carolyn catherine charlotte ' +
      'cheryl chiara chimamanda chloe christiane christina christine claire clare claudia condoleezza corazon ' +
      'cristina cynthia danielle deborah debra deepika denise diana diane dilma donna doris dorothy ekaterina elena ' +
      'elif elizabeth ellen ellie elodie emily emine emma erica eszter evelyn ewa fatima fatma fiona folake frances ' +
      'francesca funmilayo gabriela gemma gillian giorgia giulia gladys gloria golnaz graca grace greta hala hannah ' +
      'harriet heather heike helen hilary hillary hina holly ifeoma ildiko ilona imelda imogen indira ines ingrid ' +
      'irina isabel isabella isabelle jacinda jacqueline jane janet janice jennifer jessica joan joanna joyce judit ' +
      'judith judy julia julie jutta kamala kaori karen katalin katarzyna kate katherine kathleen kathryn katie ' +
      'katja kavita kayla keiko khadija kimberly ksenia lakshmi larysa laura lauren layla leila leni linda lisa liz ' +
      'louise lucia lucy magdalena maggie malala malgorzata mamata margaret maria mariam marie marilyn marina ' +
      'marine marta martha mary maryam megan megawati melania melissa meral mette mia michelle monica monika nadia ' +
      'nadiya nancy naomi narges nasrin natalia natalie nathalie ngozi niamh nicole nikki nirmala nkosazana nyaboke ' +
      'oksana olena olga olivia oprah paige pamela paola patricia paula penny petra philippa pratibha priya puan ' +
      'rachel rania rebecca renate riikka rose ruth sabine sadako salma samantha samira sanae sandra sanna sara ' +
      'sarah serena sharon shirin shirley sigrid sinead siobhan smriti sofia sonia sophia sophie sri stephanie sue ' +
      'susan sushma svetlana sylvie tara tatiana teresa theresa tiffany tracey ursula valentina valentyna vanessa ' +
      'venus veronica veronique victoria virginia wambui wangari winnie ximena yasmin yekaterina yoko yulia yuriko ' +
      'zainab zeynep zofia zuzana',
  ),
};

const GENDERS: readonly Gender[] = ['he', 'she'];

/** Whether a word is a given name that tells "he" from "she". */
export function isGivenName(word: string): boolean {
  return GENDERS.some((gender) => GIVEN[gender].has(fold(word)));
}

/** What a title or a noun says of its bearer: "Mr", "deputy chairwoman", "mother". */
export function genderOfTitle(title: string): Gender | undefined {
  const head =
    title
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1)
      ?.replace(/\.$/, '') ?? '';
  return GENDERS.find((gender) => TITLES[gender].has(head));
}

/** What a full name says of its bearer; undefined for names that are of both kinds, unknown, or family first. */
export function genderOfName(name: string): Gender | undefined {
  const { familyFirst, words } = parsePersonName(name);
  const [given = ''] = familyFirst || words.length < 2 ? [] : foldedWords(name);
  return GENDERS.find((gender) => GIVEN[gender].has(given));
}
