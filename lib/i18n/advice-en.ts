import type { ADVICE_FR } from './advice-fr.ts';
import type { ProblemMessage } from './problems-fr.ts';

/** The words of every piece of advice in English. */
export const ADVICE_EN: Record<keyof typeof ADVICE_FR, ProblemMessage> = {
  'quotes-shown': {
    what: 'the quotes around this value will be published',
    fix: 'if they only surround it, take them out or put straight single quotes',
  },
  'party-without-page': {
    what: '“{key}” has no page, although others have one',
    fix: 'add a page of type partner, with {field}: {key}',
  },
  'link-withdrawn': {
    what: 'this link leads to a page that was withdrawn on {date}: “{url}”',
    fix: 'have it lead to the page that replaces that one, or take the link out',
  },
  'title-cut': {
    what: 'in a tab or a search, the title of this page has {actual} characters',
    fix: 'search engines cut it at about {cut}: take out {excess}, or say what matters first',
  },
  'description-cut': {
    what: 'this description has {actual} characters',
    fix: 'search engines cut it at about {cut}: take out {excess}, or say what matters first',
  },
  'letter-without-font': {
    what: 'the pictures of shared links have no drawing for “{letters}”: a box stands in for it',
    fix: 'say it in words; the page itself shows it well',
  },
  'gone-address': {
    what: 'the address {address} answers no more: the file {file} is gone',
    fix: 'add it to the aliases field of the page that replaces that one; if nothing does, delete this line',
  },
  'unrecorded-addresses': {
    what: 'some addresses aren’t written here yet ({count})',
    fix: 'once their pages are published, record them: npm run check:content -- --record',
  },
  'image-heavy': {
    what: 'the image “{url}” weighs {actual} KB',
    fix: 'reduce it to {limit} KB: it is slow to come on a phone; 1,600 pixels wide is enough',
  },
  'image-place': {
    what: 'the photo “{url}” says where it was taken',
    fix: 'take the location (GPS) out of it by exporting it again: everyone can read it',
  },
  'document-heavy': {
    what: 'the document “{url}” weighs {actual} MB',
    fix: 'reduce it to {limit} MB or less, in screen quality: it is slow to come on a phone',
  },
  'document-name': {
    what: 'the name of the document “{url}” is hard to dictate and breaks in an email',
    fix: 'a name without capitals, accents or spaces is safer: {plain}',
  },
  'document-untagged': {
    what: 'the PDF “{url}” isn’t tagged: a screen reader finds neither its headings nor its tables',
    fix: 'export it again with “Document structure tags for accessibility” checked',
  },
  'document-no-language': {
    what: 'the PDF “{url}” doesn’t say its language',
    fix: 'give it in its properties, or set the language of the text before exporting it',
  },
  'document-no-title': {
    what: 'the PDF “{url}” has no title',
    fix: 'write it in the properties of the document before exporting it',
  },
  'language-of-page': {
    what: '“:{name}[…]” marks words that are in the language of the page',
    fix: 'take the mark out, or write that of the other language',
  },
  'phrase-language': {
    what: '“{phrase}” seems to be in the other language',
    fix: 'a voice would read it in that of the page: write :{name}[…] around it, or translate it',
  },
  'bare-address': {
    what: 'the address “{url}” shows as it is in the text',
    fix: 'say in words where it leads: [words]({url})',
  },
  'quote-alone': {
    what: 'this straight quote will show as it is: it has spaces on both sides, or no other one',
    fix: 'put it right against the word, or add the one that is missing; in a quotation of several paragraphs, write the curly ones',
  },
  'title-unshown': {
    what: '“{title}”, after the address, is shown nowhere: only an image alone in its paragraph has a caption',
    fix: 'write it in the text, or delete it',
  },
  'image-alt-name': {
    what: '“{alt}” does not say what the image shows',
    fix: 'describe it in a few words to who can’t see it',
  },
  'long-sentence': {
    what: 'the sentence that starts with “{start}” has {words} words',
    fix: 'above {limit}, people read it again to understand: make it two sentences, or a list',
  },
  'page-number': {
    what: '“{found}”, alone on its line, seems to be the number of a page',
    fix: 'delete it if it comes from a pasted document; if not, say in words what it is',
  },
  'date-early': {
    what: 'the date {date} is earlier than {year}, long before what this site tells of',
    fix: 'check the year; if it is right, leave it',
  },
  'date-late': {
    what: 'the date {date} is more than a year away',
    fix: 'check the year; if it is right, leave it',
  },
  'no-such-day': {
    what: 'no calendar has a “{date}”',
    fix: 'correct the day or the month',
  },
  'wrong-weekday': {
    what: '“{date}” is another day of the week: {weekday}',
    fix: 'correct the day or the date',
  },
  'hard-reading': {
    what: 'this text is very hard to read ({lix} on the LIX scale)',
    fix: 'aim below {limit}: shorter sentences, and words people use every day',
  },
};
