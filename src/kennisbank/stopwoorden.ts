/** Words that say nothing about the subject. Question words (wie, wanneer, waarom) do, so they are not here. */
export const STOPWOORDEN: ReadonlySet<string> = new Set(
  `de het een en of maar dan dat die dit deze er al als in op te ten ter tot van voor met bij aan uit om over door
  naar tegen tijdens ik je jij jou jouw u uw hij zij ze hem haar hen hun wij we ons onze jullie men mij me mijn zich
  ben bent is zijn was waren wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt
  kunnen kon konden zal zult zullen zou zouden mag mogen mocht moet moeten moest wil wilt willen wilde wou ga gaat
  gaan ging doe doet doen deed gedaan laat nu toen nog wel niet geen ook even eens maar toch dus zo zoals wat welk
  welke hoe daar hier daarvan daarvoor hiervan hiervoor hierover daarover daarmee hiermee eigenlijk gewoon echt heel
  erg best nou ja nee hoi hallo graag alsjeblieft alstublieft aub svp dank bedankt weten weet vraag vragen iets iemand
  niets niemand alles allemaal alle andere ander veel meer minder komt komen kwam gekomen staat staan stond zit zitten
  zat gaf geeft geven gegeven krijg krijgt krijgen kreeg gekregen maak maakt maken gemaakt zegt zei gezegd denk denkt
  vind vindt steeds altijd nooit soms vaak heel weer terug net pas tegelijk samen zelf eigen elke ieder iedere sommige
  want omdat zodat terwijl zonder sinds na naast onder tussen via per volgens ongeveer ons aangaande betreffende overzicht uitleg stel zoiets
  hun hen
  the a an and or but if then that this these those there in on at to of for with by from about into out over up down
  off i you he she it we they me him her us them my your his its our their am is are was were be been being have has
  had having do does did doing done can could will would shall should may might must not no so as what which how here
  just also very really please thanks thank get gets got getting go goes going know want wants tell something someone
  somebody anyone anything everything some any all other more less than too now still yet ever never always sometimes
  im ive dont doesnt didnt cant isnt arent wont lets s t re ve ll d m`
    .split(/\s+/)
    .filter((woord) => woord !== ''),
);
