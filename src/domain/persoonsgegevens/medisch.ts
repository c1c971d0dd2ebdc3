import { plekken, type Plek } from './plek';

/**
 * Words about somebody's health. Nature and cause of an illness may not be recorded, nor that somebody is ill
 * (D-01, D-02, D-03). Left out on purpose: what the act did and who came (gewond, pijn, bloed, blauwe plek,
 * ziekenhuis, ambulance, huisarts), since without those words the facts cannot be told; how somebody behaved
 * (verward, dronken); and illnesses as terms of abuse (kanker-, tering-, autist), since the words that were said
 * must be written down literally.
 */
const ZIEKTES = [
  'ad(?:hd|d)',
  'alzheimer',
  'angststoornis\\w*',
  'autis(?:me|tisch\\w*)',
  'autism',
  'bipolair\\w*',
  'bipolar',
  'borderline\\w*',
  'burn-?out\\w*',
  'chronisch ziek\\w*',
  'corona|covid\\w*',
  'dement\\w*',
  'depressi\\w+',
  'depressed',
  'diabet\\w*',
  'epilep\\w+',
  'hartaanval\\w*|hartinfarct\\w*|hartpatient\\w*|hartpatiënt\\w*|heart attack',
  'hernia',
  'hersenschudding\\w*|concussion',
  'hersentumor|tumor\\w*',
  'hiv|aids',
  'overspannen',
  'parkinson',
  'persoonlijkheidsstoornis\\w*',
  'psychos[ei]s?|psychotisch\\w*|psychotic',
  'psychische (?:klachten|stoornis|aandoening|problemen)',
  'ptss|ptsd',
  'schizofre\\w+|schizophreni\\w+',
  'suikerziekte',
  'trombose',
  'verslaafd\\w*|verslaving\\w*|alcoholist\\w*|addict(?:ed|ion)',
  '(?<=\\b(?:heeft|heb|had|hebben|has|have) )(?:\\w+ )?(?:kanker|cancer|reuma|astma|copd)',
];
const BEHANDELING = [
  'diagnos(?:e|es|tiek|is|ed)|gediagnosticeerd\\w*',
  'medicatie|medicijn\\w*|medication|medicine|antidepressiva|antipsychotica|kalmeringsmiddel\\w*|kalmeringspil\\w*|slaappil\\w*',
  'oxazepam|diazepam|temazepam|lorazepam|ritalin|methylfenidaat|lithium|insuline|tramadol|oxycodon|morfine|xanax|prozac|citalopram|sertraline|quetiapine|haldol|paracetamol|ibuprofen|methadon',
  'psychiat(?:er|rie|risch\\w*|rist|ric|ry)|psycholo(?:og|gist)|ggz|therap(?:ie|eut|y|ist)|emdr|chemo\\w*',
  'operatie aan \\w+|geopereerd',
  'ziek(?:gemeld|melding|teverlof)\\w*|ziek (?:gemeld|thuis)|meldde (?:zich|me) ziek|sick leave|sick note|called in sick',
];
const MEDISCH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[...ZIEKTES, ...BEHANDELING].join('|')})(?![\p{L}\d])`,
  'giu',
);
/** 'wat een depressieve boel' is no illness, a swearword of one neither: 'vuile borderliner'. */
const SCHELDT = /(?:vuile|vieze|stomme|kut|fucking|achterlijke|gore) ?$/i;

/** Words about illness, diagnosis, medication and treatment. */
export function zoekMedisch(tekst: string): Plek[] {
  return plekken(tekst, MEDISCH, (_, van) => !SCHELDT.test(tekst.slice(0, van)));
}
