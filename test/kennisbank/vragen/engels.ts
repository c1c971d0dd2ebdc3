/** The same in English, and in sentences that mix both. */
export const engels = `
ik-gedrag | what is ik behaviour
jij-gedrag | what does jij-gedrag mean
jullie-gedrag | someone criticises our policy, what kind of behaviour is that
fysiek-geweld | does spitting count as physical violence
herkennen | what are the four types of behaviour
definitie | definition of unacceptable behaviour
emotie-mag | are citizens allowed to be angry
omgaan-ik-jullie | how do I calm down someone who is angry about our rules
omgaan-jij | what should I do when a visitor insults me
omgaan-jij | steps for dealing with personal insults
omgaan-fysiek | what do I do if somebody pulls a knife
einde-gesprek | when may I end a conversation
einde-gesprek | am I allowed to hang up the phone
alarm-collegas einde-gesprek | when should I press the panic button
bemoeiplicht | should I step in when a colleague is in trouble
grens | where do we draw the line
wanneer-melden | which incidents must be reported
wanneer-melden-jij | do I have to report an insult
wanneer-melden-fysiek | must physical violence always be reported
hoe-melden | who do I report an incident to
waarom-melden | why should I report, nothing happens anyway
discriminatie | a resident made a racist remark, what can I do
digitale-agressie | someone posted my name on facebook
zelfbeschadiging-inwoner | what do I do when a citizen threatens to kill himself
opgewacht | how do I get home safely after a threat
veelvrager | how do we handle someone who keeps emailing us
klacht-is-recht | can a citizen file a complaint about me
seksuele-intimidatie | a client makes sexual comments, what should I do
ordeverstoring | what counts as disturbance in the hall
nazorg | what aftercare do I get after an incident
nazorg | who arranges aftercare
nazorg-24-uur | how soon is the first aftercare talk
nazorg-vervolg | when are the follow-up talks
bot | what is the BOT
bedrijfsarts-bmw | can I see the company doctor after an incident
registreren-gir | who enters the incident in the GIR
maatregelen | which measures can be taken against the offender
maatregelen-jij | what is the sanction for insulting an employee twice
maatregelen-fysiek | how long is a building ban after physical violence
beperkende-maatregelen | who has to approve a building ban
aangifte | when do we press charges
aangifte-doen | can I use the office address when I go to the police
incidentgesprek | what is an incident talk for
herstelgesprek | when do we hold a recovery talk
schade | who pays for my broken glasses
arbeidsinspectie | when must the labour inspectorate be informed
evalueren | how do we learn from incidents
rollen | who is responsible for what
coordinator | what does the coordinator do
leidinggevende-taken | my employee was threatened, what are my duties as a manager
preventie | how do we prevent aggression
training | how often do I get training
huisregels | what are the house rules
huisbezoek | what should I watch out for on a home visit
slecht-nieuws | how do I deliver bad news
daderinformatie | may we share information about known aggressors
derden reikwijdte | does the protocol apply to contractors
politieke-ambtsdragers reikwijdte | does this apply to aldermen
wie-ziet-wat | who can read my report
cijfers | how many civil servants face aggression
aangifte | wanneer moet ik press charges doen
hoe-melden | I was insulted at the balie, bij wie moet ik dat melden
training | is er een training for new colleagues over agressie
nazorg | krijg ik ook aftercare na zo'n incident
omgaan-jij | wat doe ik als een visitor starts swearing at me
einde-gesprek | mag ik ophangen when someone keeps swearing
`;
