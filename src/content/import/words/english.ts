import type { RoleWords } from '../role';

export const english: RoleWords = {
  usual: 'the and of to is with we for in you',
  summary:
    'summary; tl dr; tldr; at a glance; in a nutshell; in brief; in short; snapshot; overview; bottom line; key takeaways; the gist; 10 second take; quick take; quick facts; cheat sheet; what they are; who they are; who is them; what is them; about them; the 30 second version',
  oneLiner:
    'in a sentence; one liner; one sentence; position; positioning; value proposition; headline; sound bite; soundbite; main message; core message; in one line; pitch; one breath; 30 second pitch',
  theyWin:
    'where they win; when they win; why they win; how they win; where them wins; when them wins; why them wins; they win when; them wins when; where they shine; where them shines; they beat us; we lose; why we lose; when we lose; where we lose; best for them; where them is strong',
  weWin:
    'where we beat them; where we win; when we win; we win when; we win if; where us wins; when us wins; us wins when; where we shine; where us shines; they lose; where they lose',
  trap: 'trap; the catch; watch out for; hidden cost; the danger',
  wedges:
    'why we win; how we win; why us; how us wins; why customers switch; why they switch; why customers choose us; why choose us; our strengths; us strengths; strengths of us; differentiators; our advantages; weaknesses; where they are weak; ways to win; winning themes; them cons; their gaps; limitations; our edge; where we are better; where us is better; why we are better; key advantages; =cons; wedge*; kill shot*; kill point*; knockout*; pressure point*; attack points; how to beat them; how to win against them; vulnerabilit*; chink*; silver bullets; attack vectors; angles',
  claim: 'claim; point; issue; problem; what it is',
  attack: 'attack; ask them; plant this; probe; killer question; question to ask; how to attack',
  proof:
    'proof; proof point*; customer proof; customer stor*; customer evidence; success stor*; case stud*; reference customer*; customer reference*; customer win*; win stor*; testimonial*; customers who switched; who switched; what customers say; social proof; wins against them; recent wins; =wins',
  reality: 'reality; the truth; in practice; the facts',
  evidence: 'evidence; data point; the numbers; the data; back up',
  contrast:
    'contrast; how we differ; our approach; us approach; with us; our side; difference; what differs; what it means; net; outcome; the upshot; so what; result; verdict; the win',
  comparison:
    'comparison; side by side; compare; compared; matrix; head to head; philosophy; differences; us vs them; them vs us; translation; translate; rosetta stone; glossary; terminology; terms; term; equivalent; concepts; vocabulary; lingo; their words our words; their concepts our words',
  architecture:
    'architecture; infrastructure; deep dive; under the hood; how it works; how they work; technical overview; deployment model',
  objection:
    'their pitch; their claim; them pitch; claim vs reality; their arguments; objection*; pushback; they say; they will say; customer says; customers say; buyer says; prospect says; what we hear; you will hear; how they attack us; their claims; fud; they might say; they may say; you might hear; you may hear; you hear; when they bring up them; they claim; them claims; myth; myths; why not us; objections and answers; competitive response*; faq; tough question*; pushbacks; =hear; =customer; =prospect; =buyer; =concern; =concerns',
  stance:
    'stance; fair point; acknowledge; acknowledgement; agree; what is true; what s true; the truth in it; grant; empathize; empathise; validate',
  answer:
    'if they come up say; answer; response; respond; reply; rebuttal; pivot; reframe; redirect; we say; you say; say this; what to say; how to respond; counter; rebut; objection handler*; you can say; talk back; how to answer; how to handle it; say instead; reality check; rebuttals; our take; counterpoint*; =say; =handle; =handling',
  position: 'then position; then say; position it; say then; then pivot; how to position',
  concede:
    'leave it to them; concede; when to concede; concession*; be honest; be honest when; honest when; acknowledge them; when to acknowledge; might be better; them might be better; better choice; them is the better choice; is the better choice; better fit; them is a better fit; when not us; not a fit; poor fit; bad fit; when to walk away; walk away; disqualif*; do not compete; they are strong at; them is strong at; strengths; strengths and weaknesses; their strengths; them strengths; strengths of them; what they do well; where theyre genuinely better; theyre genuinely better; they are genuinely better; what them does well; where they are strong; where they are better; where them is better; honest weaknesses; our weaknesses; us weaknesses; where we are weak; deal killer*; deal breaker*; dealbreaker*; red flag*; when they are better; where them is ahead; where they are ahead; why them wins; why they win; when to walk; disqualifiers; don t compete; step aside; their advantages; them pros; why customers choose them; why people choose them; what they do better; when to choose them; choose them when; choose them if; our gaps; our limitations; lose; loses; =lost; =loss; =avoid; =gaps; =pros',
  question:
    'question*; discovery; qualify*; questions to ask; what to ask; ask these; trap question*; landmine*; landmines to plant; killer question*; follow up; trap setting; questions that expose*; ask the customer; ask the prospect; land mines; probing; =ask',
  fit: 'fit; fit signal*; strong fit; good fit; us fit; strong us fit; signs of a strong fit; signs of a fit; green flag*; buying signal*; ideal customer*; ideal customer profile; best fit; sweet spot; target customer*; pursue hard; compete hard; when to compete; green light*; ideal deal*; qualify in; choose us when; choose us if; when to choose us; good signs; signs you can win; look for; =win; =won; =pursue',
  persona:
    'who cares; who to talk to; persona*; messaging; role; audience; stakeholder*; talk track by persona; talk tracks by persona; for different personas; buyer roles',
  reference:
    'reference; references; link*; further reading; read more; resource*; sources; more information; see also; previous battlecard; related document*; collateral; assets',
  talk: 'talk track*; talking point*; script*; speaking point*; in your own words; sound bites; soundbites; key phrases; say this; opening line*; opener*; talk to them; positioning statements; closing line*; voicemail*',
  contents: 'table of contents; contents; on this page; jump to; toc',
  speech:
    'elevator pitch*; pitch; talk track*; talking point*; one liner*; script*; opener*; opening line*; closing line*; voicemail*; say this; sound bite*; soundbite*; one breath; talk to them; key phrases',
  heard:
    'pains; pain point*; problems; complaint*; customers say; users say; reviews; customer reviews; voice of; verbatim*; testimonial*; quote*; feedback; buyer concern*; buyers concern*; buyer s concern*; customer concern*; prospect concern*; decision maker concern*; their concern*; trigger*; trigger phrases; signals; buying signal*; warning signs; listen for; what they say about us; their messaging; their positioning; their pitch; their claim*; them claims; them says; they say; their story; what we hear; we hear; fud; myth; myths; how they sell; how they position; their narrative; their playbook; how they attack us; keyword*; sentiment; customer says; buyer says; prospect says; tagline; slogan; case stud*; customer stor*; success stor*; proof; proof point*; customer wins; social proof; red flag*; win stories; references; about them; pain',
  private:
    'good answer; good sign; if yes; listen for; strong answer; bad answer; bad sign; if no; warning sign; weak answer; internal only; internal note*; internal use; internal guidance; internal; post loss; win loss; loss analysis; debrief; post mortem; after losing; coaching; rep note*; notes for reps; demo; demos; walkthrough; next step*; action items; todo; don t; donts; do not; avoid; what not to; forbidden; off limits; banned; stage direction*; math; tip; tips; hint; instruction*; internal context; warning; caution; note; notes',
  rival: 'competitor*; rival*; alternative*; vendor*; competition; versus',
};
