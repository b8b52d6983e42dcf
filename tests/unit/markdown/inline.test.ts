import { describe, expect, it } from 'vitest';
import { html } from './rendering.ts';
import { findings } from './findings.ts';

describe('a phrase in a language', () => {
  it.each([
    ['Le :en[White Paper].', '<p>Le <span lang="en">White Paper</span>.</p>'],
    ['Le :en["White Paper"] ?', '<p>Le <span lang="en">“White Paper”</span>?</p>'],
    ['Le :en[what’s *up* ?] !', '<p>Le <span lang="en">what’s <em>up</em>?</span>!</p>'],
    ['« :en[It is: so] » : oui', '<p>«_<span lang="en">It is: so</span>_»_: oui</p>'],
    [
      ':en[The :fr[mot : un] here : x]',
      '<p><span lang="en">The <span lang="fr">mot_: un</span> here: x</span></p>',
    ],
    ['[Le :en[Title]](a.md)', '<p><a href="/a/">Le <span lang="en">Title</span></a></p>'],
    ["l':en[e]", '<p>l’<span lang="en">e</span></p>'],
    ['a :en[un [lien](b.md)]', '<p>a <span lang="en">un <a href="/b/">lien</a></span></p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('is never French in an English page', () => {
    expect(html('The :fr["mot" ?] is 12 %: no', 'en')).toBe(
      '<p>The <span lang="fr">«_mot_»?</span> is 12%: no</p>',
    );
  });

  it('holds abbreviations as they are', () => {
    expect(html(':en[RTS]. RTS.\n\n*[RTS]: réseaux', 'fr')).toBe(
      '<p><span lang="en">RTS</span>. Réseaux (<abbr>RTS</abbr>).</p>',
    );
  });
});

describe('superscripts and subscripts', () => {
  it.each([
    ['12 m:exposant[2] de sol', '<p>12_m<sup>2</sup> de sol</p>'],
    ['12 m:sup[2]', '<p>12_m<sup>2</sup></p>'],
    ['CO:indice[2] et H:sub[2]O', '<p>CO<sub>2</sub> et H<sub>2</sub>O</p>'],
    ['le 1:exposant[er] mai', '<p>le 1<sup>er</sup>_mai</p>'],
    ['**M:sup[me]**', '<p><strong>M<sup>me</sup></strong></p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('a colon that stays a colon', () => {
  it.each([
    ['À 10:30, a:b, Note :important, :fr et :en', 'À 10:30, a:b, Note_:important,_:fr et_:en'],
    ['voir :[a]', 'voir_:[a]'],
    ['10:30[a] a:b[c] Note:voir[d]', '10:30[a] a:b[c] Note:voir[d]'],
    ['a:sap[2] a:frr[2] a:exxposents[2]', 'a:sap[2] a:frr[2] a:exxposents[2]'],
    ['\\:exposent[2] m\\:exposent[2]', ':exposent[2] m:exposent[2]'],
    ['\\:fr[a] \\:nom[b]', ':fr[a]_:nom[b]'],
    ['`:fr[a] :nom[b]`', '<code>:fr[a] :nom[b]</code>'],
    [':fr : oui', ':fr_: oui'],
  ])('%j', (markdown, expected) => {
    expect(findings(markdown)).toEqual([]);
    expect(html(markdown)).toBe(`<p>${expected}</p>`);
  });
});

it('says that a phrase is in the language of its page', () => {
  expect(findings('a :en[b] :fr[c]', 'en')).toEqual(['1:3 language-of-page name=en']);
  expect(findings('a :en[b] :fr[c]', 'fr')).toEqual(['1:10 language-of-page name=fr']);
});

describe('what is not as it should be', () => {
  it.each([
    ['a :foo[b]', '1:3 unknown-directive name=foo'],
    ['(:FR[b])', '1:2 unknown-directive name=FR'],
    ['m:exposent[2]', '1:2 unknown-directive name=exposent'],
    ['m:Sup[2]', '1:2 unknown-directive name=Sup'],
    // Two letters wrong, of a name that is long enough.
    ['m:exxposent[2]', '1:2 unknown-directive name=exxposent'],
    ['m:INDIC[2]', '1:2 unknown-directive name=INDIC'],
    ['a :en[]', '1:3 directive-brackets name=en'],
    ['a :en[ ]', '1:3 directive-brackets name=en'],
    ['a :en[b', '1:3 directive-brackets name=en'],
    ['a :en [b]', '1:3 directive-brackets name=en'],
    ['a\nbc :en[d', '2:4 directive-brackets name=en'],
    ['a\n\nb *c*\nd :foo[e]', '4:3 unknown-directive name=foo'],
    ['a :en(b)', '1:3 directive-brackets name=en'],
    ['a :en[b]{.c}', '1:3 attributes'],
    ['a :fr[b]', '1:3 language-of-page name=fr'],
    ['Mot :ancre[a]', '1:5 anchor-misplaced'],
    ['## :ancre[a] Mot', '1:4 anchor-misplaced'],
    ['## Mot :ancre[a] :ancre[b]', '1:8 anchor-misplaced'],
    ['## :ancre[a]', '1:1 heading-empty'],
    ['## Mot :ancre[Été]', '1:8 anchor-invalid id=Été'],
    ['## Mot :ancre[2017]', '1:8 anchor-invalid id=2017'],
    ['## Mot :ancre[]', '1:8 anchor-invalid id='],
    ['## Mot :ancre[notes]', '1:8 anchor-taken id=notes'],
    ['## Mot :ancre[table-1]', '1:8 anchor-taken id=table-1'],
    ['## Mot :ancre[a]\n\n## Autre :ancre[a]', '3:10 anchor-taken id=a'],
    ['## Mot :ancre[autre]\n\n## Autre', '1:8 anchor-taken id=autre'],
  ])('%j', (markdown, ...expected) => {
    expect(findings(markdown)).toEqual(expected);
  });
});
