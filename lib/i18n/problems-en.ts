import type { PROBLEMS_FR, ProblemMessage } from './problems-fr.ts';

/** The words of every problem in English. */
export const PROBLEMS_EN: Record<keyof typeof PROBLEMS_FR, ProblemMessage> = {
  // Files
  symlink: {
    what: 'it is a shortcut (symbolic link)',
    fix: 'replace it with a copy of the real file',
  },
  'file-too-large': {
    what: 'the file is over 1 MiB, about a million characters',
    fix: 'split the page or take out what is not text',
  },
  'byte-order-mark': {
    what: 'the file starts with an invisible mark (BOM)',
    fix: 'save it as “UTF-8”, not as “UTF-8 with BOM”',
  },
  'not-utf8': {
    what: 'this line holds a character that isn’t in UTF-8',
    fix: 'save the file as UTF-8, then retype the accented letters of the line',
  },
  'invisible-character': {
    what: 'there is an invisible character here ({character})',
    fix: 'delete it; if they are everywhere, save the file as UTF-8',
  },
  'garbled-character': {
    what: '“{found}” is what a wrong encoding made of an accented letter or of a sign',
    fix: 'type it again (é, à, ’, «); if they are everywhere, copy the text again from the original',
  },
  'missing-file': {
    what: 'this file or folder is missing',
    fix: 'put it back where it was or create it',
  },
  'unreadable-file': {
    what: 'this file or folder can’t be opened ({reason})',
    fix: 'check that it is a file, or a folder, and that you may read it',
  },
  'not-markdown': {
    what: 'this file is not a Markdown page',
    fix: 'give it a name that ends in .md; an image goes in public/images, a document in public/documents',
  },
  'bad-file-name': {
    what: 'this name of a file or folder isn’t allowed',
    fix: 'use only lower-case letters without accents, digits and single hyphens',
  },
  'folder-named-index': {
    what: 'a folder can’t be named index',
    fix: 'give it another name; index.md is the landing page of a folder',
  },
  'folder-named-file': {
    what: 'a folder has the name of a file here',
    fix: 'put the file of the page in its place, or take .md out of the name of the folder',
  },
  'missing-index': {
    what: 'the folder has no landing page',
    fix: 'add a file index.md of type {type} to it',
  },
  'duplicate-identity': {
    what: 'this file and {file} are the same page',
    fix: 'keep only one of the two',
  },
  // Front matter and YAML
  'no-front-matter': {
    what: 'the page doesn’t start with its front matter',
    fix: 'put --- on the first line, then the fields, then --- alone on its line',
  },
  'unclosed-front-matter': {
    what: 'the front matter isn’t closed',
    fix: 'put --- alone on a line after the last field',
  },
  'front-matter-language': {
    what: 'the front matter is written in “{language}”',
    fix: 'write it in YAML, with nothing but --- on the first line',
  },
  'broken-yaml': {
    what: 'this line can’t be read',
    fix: 'check the indent, the colons and the quotes, here and on the line before',
  },
  'yaml-colon': {
    what: 'there is a colon followed by a space in this value, or a misplaced line',
    fix: 'put the whole value between straight quotes or correct the indent',
  },
  'yaml-tab': {
    what: 'the indent of this line holds a tab',
    fix: 'replace it with spaces',
  },
  'yaml-unclosed': {
    what: 'a quote or bracket opened here isn’t closed',
    fix: 'close it on this line',
  },
  'yaml-quote': {
    what: 'a straight quote or apostrophe closes this value too soon',
    fix: 'inside a value, write the curly apostrophe (’) or the curly quotes “ ”',
  },
  'yaml-field': {
    what: 'this line is neither a field nor a value',
    fix: 'write the name of the field, a colon, a space, then the value',
  },
  'yaml-start': {
    what: 'a value can’t start with this character',
    fix: 'put the whole value between straight quotes',
  },
  'yaml-alias': {
    what: 'this value starts with *, which has a special meaning here',
    fix: 'put the whole value between straight quotes',
  },
  'yaml-comment': {
    what: 'the rest of this line, from the # sign on, would not be published',
    fix: 'a remark goes alone on its line; if # is part of the value, put the whole value between straight quotes',
  },
  'yaml-escape': {
    what: 'between double quotes, this backslash has a special meaning',
    fix: 'put the value between straight single quotes instead',
  },
  'yaml-space': {
    what: 'there is a non-breaking space here, or one of another kind, where a plain space is needed',
    fix: 'delete it and type it again with the space bar, and no other key',
  },
  'duplicate-key': { what: 'this field is written twice', fix: 'keep only one' },
  'over-limit': {
    what: '{measure}: {actual}',
    fix: 'the limit is {maximum}: divide or simplify',
  },
  'unknown-field': {
    what: 'there is no such field here',
    fix: 'take it out; the author guide gives the fields of each type',
  },
  'misspelt-field': { what: 'there is no such field', fix: 'did you mean “{near}”?' },
  'missing-field': { what: 'this required field is missing', fix: 'add it' },
  'missing-type': {
    what: 'the type of the page is missing',
    fix: 'write type, a colon, then one of these: {values}',
  },
  'empty-field': { what: 'this field is empty', fix: 'give it a value or take it out' },
  'text-expected': {
    what: 'a text is needed here',
    fix: 'put the value between straight quotes, on this line',
  },
  'number-expected': {
    what: 'a number is needed here',
    fix: 'write it in digits, without quotes; decimals follow a point',
  },
  'integer-expected': {
    what: 'a whole number is needed here',
    fix: 'write it in digits, without quotes or decimals',
  },
  'yes-or-no-expected': {
    what: 'true or false is needed here',
    fix: 'write true for yes or false for no, without quotes',
  },
  'list-expected': {
    what: 'a list is needed here',
    fix: 'write each item on its own line, after a hyphen and a space',
  },
  'fields-expected': {
    what: 'fields are needed here',
    fix: 'write one field a line: its name, a colon, a space, its value',
  },
  'not-in-list': {
    what: 'this value isn’t in the list',
    fix: 'choose one of: {values}',
  },
  'text-too-short': {
    what: 'this text is too short ({actual} characters)',
    fix: 'write at least {minimum}',
  },
  'text-too-long': {
    what: 'this text is too long ({actual} characters)',
    fix: 'take out {excess}: {maximum} at most',
  },
  'number-too-small': { what: 'this number is too small', fix: 'the smallest allowed: {minimum}' },
  'number-too-big': { what: 'this number is too large', fix: 'the largest allowed: {maximum}' },
  'list-too-short': {
    what: 'items are missing from this list ({actual})',
    fix: 'smallest number: {minimum}',
  },
  'list-too-long': {
    what: 'this list has too many items ({actual})',
    fix: 'take out {excess}: {maximum} at most',
  },
  'list-twice': {
    what: 'this item is already in the list',
    fix: 'keep it only once',
  },
  'tile-place': {
    what: 'the region “{name}” has no place in the mosaic',
    fix: 'give this field a whole number from 1 to {maximum}',
  },
  'tile-taken': {
    what: 'the region “{name}” is in the same cell of the mosaic as “{other}”',
    fix: 'change the row or the column of one of the two',
  },
  'unknown-region': {
    what: 'no region of the list has the number {number}',
    fix: 'write the number of a region of the list',
  },
  'bad-key': {
    what: 'this name of an item isn’t allowed',
    fix: 'use only lower-case letters without accents, digits and single hyphens',
  },
  blank: { what: 'this text is blank', fix: 'write it or take the field out' },
  'control-character': {
    what: 'this text holds a line break or a tab',
    fix: 'write it again on one line, with spaces',
  },
  'bad-phrase': {
    what: 'this text has a construct that doesn’t belong in the front matter, or that isn’t closed',
    fix: 'use only :fr[…] and :en[…] in it, without a space before the bracket, and nothing but words between the brackets',
  },
  'words-only': {
    what: '“{found}” will show as it is: only words go here',
    fix: 'take these signs out, or write the character itself (é, &); bold, links and notes go in the text of the page',
  },
  'bad-date': {
    what: 'this isn’t a valid date',
    fix: 'write the year, or the year and month, or all: 2014, 2014-05 or 2014-05-06',
  },
  'bad-day': {
    what: 'this isn’t a day of the calendar',
    fix: 'write the year, the month and the day: 2014-05-06',
  },
  'bad-day-or-time': {
    what: 'this isn’t a day of the calendar, or there is no such time',
    fix: 'write 2015-08-05 or 2015-08-05T13:32',
  },
  'end-before-start': { what: 'the end comes before the start', fix: 'correct start or end' },
  'bad-slug': {
    what: 'this part of an address isn’t allowed',
    fix: 'use only lower-case letters without accents, digits and single hyphens',
  },
  'bad-alias': {
    what: 'this old address isn’t allowed',
    fix: 'write it from the root, without the name of the site, accents, spaces or “?”, with / or an extension at the end: /old/address/ or /old/page.php',
  },
  'bad-identifier': {
    what: 'this is neither the name of an item nor the path of a page',
    fix: 'use only lower-case letters without accents, digits and hyphens; for a page, write its path below content/fr, without .md, or / at its start or end',
  },
  'bad-email': {
    what: 'this email address isn’t valid',
    fix: 'write it like this: name@example.qc.ca',
  },
  'bad-web-address': {
    what: 'this web address isn’t valid',
    fix: 'write it in full, with https://',
  },
  'bad-phone': { what: 'this number isn’t valid', fix: 'write it like this: "+14182668776"' },
  'bad-postal-code': {
    what: 'this postal code isn’t valid',
    fix: 'write it like this: G1S 2M1',
  },
  'one-of-on-after': {
    what: 'there must be on or after, and only one of them',
    fix: 'on: the date of the source; after: the source is later than this date',
  },
  'demonstration-contact': {
    what: 'a demonstration has nobody to tell of what is wrong with the site',
    fix: 'take siteContact out, or wait until the ministry writes status: official',
  },
  'one-of-page-title': {
    what: 'there must be page or title, and only one of them',
    fix: 'page: a page of this site; title: a document that is not on it',
  },
  'partner-or-country': {
    what: 'there must be partner or country, and only one of them',
    fix: 'country is only for a source that doesn’t name the partner',
  },
  // Types and places in the tree
  'root-not-home': { what: 'this page must be of type home', fix: 'write type: home' },
  'home-not-root': {
    what: 'only the index.md of each language is of type home',
    fix: 'write type: page or type: section',
  },
  'index-not-section': {
    what: 'an index.md is of type section',
    fix: 'write type: section or rename the file',
  },
  'section-not-index': {
    what: 'a page of type section is always the index.md of a folder',
    fix: 'move this file into a folder, as index.md, or change its type',
  },
  'wrong-section': {
    what: 'a page of type {type} doesn’t belong in {section}, which lists: {lists}',
    fix: 'move it or change lists in the section',
  },
  'term-twice': {
    what: 'the term “{name}” already leads to a definition, that of “{key}”',
    fix: 'make one of the two, or take that name out of one',
  },
  'term-anchor-taken': {
    what: 'the anchor “{id}” of this term is already used on the glossary’s page',
    fix: 'change the key of the term, or the heading that has this anchor',
  },
  'second-of-type': {
    what: 'the site already has a page of type {type}: {file}',
    fix: 'keep one of the two, or change the type',
  },
  'home-french-only': {
    what: 'the home page always exists in both languages',
    fix: 'take frenchOnly out',
  },
  'missing-section': {
    what: 'the report has no ## heading that holds “{keyword}”',
    fix: 'add that section; if the source says nothing of it, write so',
  },
  'duties-missing': {
    what: 'shows asks for duties, but no ## section holds one numbered list, and only one',
    fix: 'write the duties of each section as a numbered list, or take shows out',
  },
  'duty-unnamed': {
    what: 'the duty “{words}” has no short name',
    fix: 'put the words that it starts with in bold: 1. **Plan services** for the region',
  },
  'added-unknown': {
    what: '“{id}” isn’t the anchor of a ## section that holds one numbered list',
    fix: 'write the anchor of such a section: {known}',
  },
  'reform-undated': {
    what: 'the drawing of the reform has no end',
    fix: 'give in asOf, under on, the date of the source: the lines stop there',
  },
  'earlier-than-source': {
    what: 'the reform isn’t earlier than its source ({end})',
    fix: 'correct this date, or that of asOf',
  },
  'later-than-source': {
    what: 'this date isn’t later than the source’s ({end})',
    fix: 'correct it, or say that fact in the text',
  },
  // Pairs of languages
  'missing-translation': {
    what: 'the page has no English version',
    fix: 'create {file}; if it exists in French only, write frenchOnly: true in its front matter',
  },
  'missing-french': {
    what: 'the page exists in English without existing in French',
    fix: 'create {file}: English never goes without French',
  },
  'orphan-translation': {
    what: '{file} says that the page exists in French only',
    fix: 'delete this page, or take frenchOnly out of the other',
  },
  'type-disagrees': {
    what: 'the type isn’t that of {file} ({value})',
    fix: 'give both files the same type',
  },
  'fact-disagrees': {
    what: 'this fact isn’t the same as in {file}',
    fix: 'correct one of the two, or take it out here: the French file is enough',
  },
  // Addresses and links
  'duplicate-address': {
    what: 'the address {address} is already that of {file}',
    fix: 'change slug in one of the two',
  },
  'reserved-slug': {
    what: 'the address {address} is taken by what the site or its host publishes of itself: {name}',
    fix: 'choose another slug',
  },
  'slug-of-list': {
    what: 'the address {address} is kept for the list of {file}: its filters, its pages, its letters',
    fix: 'choose another slug',
  },
  'alias-twice': {
    what: 'the old address {alias} is already in {file}',
    fix: 'keep it in one file, that of the page it must lead to',
  },
  'alias-shadowed': {
    what: 'the old address {alias} is that of a page or file of the site: {file}',
    fix: 'take it out of here, or give another address to what is there',
  },
  'public-taken': {
    what: 'the site itself publishes something in this place: {file}',
    fix: 'give this file another name, or delete it',
  },
  'public-name': {
    what: 'a file or folder of this name is served nowhere: it is hidden, or has a character that addresses do not have',
    fix: 'give it a name that does not begin with a dot, in letters, digits and hyphens, or delete it',
  },
  'alias-chain': {
    what: 'the old address {alias} is that of {file}, where other old addresses already lead',
    fix: 'take it out of here; if the two pages have become one, delete {file} and take over its old addresses here',
  },
  'alias-loop': {
    what: 'the old address {alias} ends up leading back to itself',
    fix: 'take it out: it is the address of a page of the site ({file})',
  },
  'lost-address': {
    what: 'the address {address}, which the public knows, answers no more',
    fix: 'add “- {address}” to the aliases field of this page, or put the old slug back',
  },
  'lost-addresses': {
    what: 'the address {address}, which the public knows, answers no more, nor do those of the pages in the section ({count})',
    fix: 'add “- {address}” to the aliases field of this section: its pages follow; or put the old slug back',
  },
  'bad-address-line': {
    what: 'this line isn’t an address followed by the file of its page',
    fix: 'put it back as it was: /en/ministry/mission/ en/ministere/mission.md',
  },
  'broken-link': {
    what: 'the link “{url}” leads to a page that doesn’t exist',
    fix: 'write the path of the page’s file, such as ../nous-joindre.md',
  },
  'link-not-to-file': {
    what: 'the link “{url}” isn’t the path of a .md file',
    fix: 'write the path of the page’s file, such as ../nous-joindre.md',
  },
  'misspelt-link': {
    what: 'the link “{url}” leads to a page that doesn’t exist',
    fix: 'did you mean {near}?',
  },
  'link-to-address': {
    what: 'the link “{url}” isn’t the path of a .md file',
    fix: 'write that of the page’s file: {near}',
  },
  'link-to-own-site': {
    what: 'the address “{url}” is of this site',
    fix: 'write the path of the file: {near}',
  },
  'field-of-own-site': {
    what: 'the address “{url}” is of this site',
    fix: 'replace title and url with page, which names the page: ministere/mission',
  },
  'broken-anchor': {
    what: 'the link “{url}” leads to a heading that isn’t in the page',
    fix: 'write one of these after #, the nearest ones: {known}',
  },
  'anchor-without-heading': {
    what: 'the link “{url}” leads to a heading, but the page has none',
    fix: 'take out # and what follows, or give that part of the page a ## heading',
  },
  'missing-image': {
    what: 'the image “{url}” doesn’t exist',
    fix: 'put it in public/images and write /images/name.png',
  },
  'misspelt-file': {
    what: 'the file “{url}” doesn’t exist',
    fix: 'did you mean “{near}”?',
  },
  'file-link': {
    what: 'the file “{url}” is a shortcut (symbolic link), or is in a folder that is one',
    fix: 'replace the shortcut by a copy of what it stands for',
  },
  'wrong-image': {
    what: 'the file “{url}” isn’t an image, or its name is that of another format',
    fix: 'save it in one of these formats: {formats}',
  },
  'image-too-large': {
    what: 'the image “{url}” weighs {actual} MB',
    fix: 'reduce it to {limit} MB at most: an image 1,600 pixels wide is enough for a page',
  },
  'image-dimensions': {
    what: 'the image “{url}” doesn’t say its width and height, or has more than {limit} million pixels',
    fix: 'save it again, smaller; an SVG drawing must have width and height, or viewBox',
  },
  'active-image': {
    what: 'the drawing “{url}” holds code, or calls for another file',
    fix: 'export it again as “plain SVG” or “optimized SVG”, or save it as PNG',
  },
  'bad-document': {
    what: 'this isn’t the address of a document',
    fix: 'write /documents/name.pdf, once the file is in public/documents',
  },
  'missing-document': {
    what: 'the document “{url}” doesn’t exist',
    fix: 'put it in public/documents and write /documents/name.pdf',
  },
  'wrong-document': {
    what: 'the file “{url}” isn’t of an allowed format, or bears the name of another format',
    fix: 'save it, without macros, in one of these formats: {formats}',
  },
  'document-too-large': {
    what: 'the document “{url}” weighs {actual} MB',
    fix: 'reduce it to {limit} MB at most: save it in screen quality, or divide it',
  },
  'document-damaged': {
    what: 'the document “{url}” doesn’t open: it is damaged or incomplete',
    fix: 'copy it again from the original, or export it again',
  },
  'document-locked': {
    what: 'the document “{url}” asks for a password',
    fix: 'save it without a password: the public must be able to open it',
  },
  'document-not-utf8': {
    what: 'the file “{url}” isn’t in UTF-8: its accented letters could not be read',
    fix: 'save it in the format “CSV UTF-8”',
  },
  'link-to-file': {
    what: 'the link “{url}” leads to a file that isn’t in public/documents',
    fix: 'a document goes in public/documents and is written /documents/name.pdf; an image is shown with ![description](/images/name.png)',
  },
  'unknown-reference': {
    what: '“{key}” isn’t in {list}',
    fix: 'add it to that list, or choose one of: {known}',
  },
  'unknown-page': {
    what: 'the page “{id}” doesn’t exist in French',
    fix: 'write its path below content/fr, without .md or /index; the nearest ones: {near}',
  },
  'page-itself': {
    what: 'the page names itself here',
    fix: 'take this line out, or name another page',
  },
  'wrong-page-type': {
    what: 'the page “{id}” is of type {actual}',
    fix: 'choose a page of type {type}',
  },
  'renews-loop': {
    what: 'this agreement ends up following itself',
    fix: 'correct renews in one of the agreements of the chain',
  },
  'page-of-whom': {
    what: 'the page must say whose it is: partner or country, and only one of them',
    fix: 'write partner: with a key of partners.yaml, or country: with a key of countries.yaml',
  },
  'page-of-same': {
    what: '“{key}” already has its page: {file}',
    fix: 'make one page of the two, or correct the key',
  },
  'renews-later': {
    what: 'the agreement “{id}”, given as the earlier one, was signed later ({earlier})',
    fix: 'correct renews, or the signed date of one of the two agreements',
  },
  'signed-elsewhen': {
    what: 'by its own page, the agreement “{id}” was not signed during the mission ({signed}; mission from {start} to {end})',
    fix: 'correct did, or the signed date of the agreement',
  },
  'renewed-unsigned': {
    what: 'by its own page, the agreement “{id}” was signed after the mission ({signed}; the mission ended {end})',
    fix: 'correct did, or the signed date of the agreement',
  },
  'withdrawn-type': {
    what: 'a page of type {type} can’t be withdrawn: other pages depend on it',
    fix: 'take withdrawn out, and correct the page',
  },
  'withdrawn-early': {
    what: 'the page would say that it was withdrawn on {date}, which is yet to come (today: {today})',
    fix: 'write the day of the withdrawal on that day, or correct it',
  },
  'follow-up-early': {
    what: 'this page ({date}) is older than the recommendation it is said to follow up ({written})',
    fix: 'correct followsUp, or the date of one of the two pages',
  },
  'bad-recommendation': {
    what: 'this is no recommendation',
    fix: 'write the path of the report below content/fr, then # and the anchor of the recommendation: echanges/rapports/chine-2017#mise-a-jour',
  },
  'no-recommendation': {
    what: 'the report “{id}” has no recommendations in its front matter',
    fix: 'add them under recommendations, each with its anchor',
  },
  'unknown-recommendation': {
    what: 'the report “{id}” has no recommendation “{anchor}”',
    fix: 'choose one of: {known}',
  },
  'recommendations-twice': {
    what: 'the recommendations are in the front matter, and the text has a heading for them',
    fix: 'take out that heading and what follows it: the page makes the section',
  },
  'recommendation-anchor-taken': {
    what: 'the anchor “{id}” of a recommendation is already that of a heading of the text',
    fix: 'give the recommendation another anchor, or change the heading',
  },
  // Markdown
  'raw-html': {
    what: 'the text holds HTML: {tag} ({count}×)',
    fix: 'take the tag out and keep its text; to show it, put it between backticks',
  },
  'second-h1': {
    what: 'the page already has its title, in the front matter',
    fix: 'write this heading with ##',
  },
  'repeated-title': {
    what: 'this heading repeats the title in the front matter, which the page already shows',
    fix: 'delete this line',
  },
  'heading-skip': {
    what: 'a level {from} heading is followed by a level {to} heading',
    fix: 'add the level that was skipped or take out a #',
  },
  'heading-empty': { what: 'this heading is empty', fix: 'write it or take out the #' },
  'heading-nested': {
    what: 'this heading is inside a list, a quotation or a notice',
    fix: 'move it out or make this text bold',
  },
  'link-scheme': {
    what: 'the address “{url}” isn’t allowed',
    fix: 'link: https:, mailto:, tel: or the path of a file; image: /images/name.png',
  },
  'address-without-scheme': {
    what: 'the address “{url}” lacks its beginning',
    fix: 'write it in full: {form}',
  },
  'address-incomplete': {
    what: 'the address “{url}” isn’t a whole web address',
    fix: 'write https://, the name of the site, then the rest: https://www.example.qc.ca/page',
  },
  'address-character': {
    what: 'the address “{url}” holds a character that an address can’t have',
    fix: 'write / instead of \\, or copy it again from the top of the browser',
  },
  'address-login': {
    what: 'the address “{url}” holds a user name or a password',
    fix: 'take out what comes before @, and change that password',
  },
  'address-private': {
    what: 'the address “{url}” is that of one computer or of an internal network: the public can’t open it',
    fix: 'write the public address, or the path of the file if it is a page of this site',
  },
  'address-email': {
    what: '“{url}” doesn’t lead to an email address',
    fix: 'write mailto: and a single address: mailto:name@example.qc.ca; the subject of a message follows “?subject=”',
  },
  'address-phone': {
    what: '“{url}” isn’t a number that can be dialled from anywhere',
    fix: 'write tel:, + and the country code, then the rest without spaces: {form}; an extension follows “;ext=”',
  },
  'document-label': {
    what: 'the site writes the type and the size of the document itself',
    fix: 'take “{typed}” out of the words of the link',
  },
  'link-empty': {
    what: 'this link has no text',
    fix: 'write between the brackets where it leads',
  },
  'image-alt': {
    what: 'this image has no alternative text',
    fix: 'describe between the brackets what it shows: ![description](/images/name.png)',
  },
  'table-caption': {
    what: 'this table has no caption',
    fix: 'write a paragraph “{caption}” just before it, without bold or number',
  },
  'caption-without-table': {
    what: 'no table follows this caption',
    fix: 'put the table right after it, with a blank line between them',
  },
  'unknown-directive': {
    what: '“{name}” isn’t a construct of this site',
    fix: 'the constructs are :::notice, :::margin, :::details, ::contact[…], ::action[…], :fr[…], :en[…], :sup[…], :sub[…] and :anchor[…]; to show a colon, write “\\:”',
  },
  'directive-brackets': {
    what: '“:{name}” isn’t followed by words between brackets',
    fix: 'write :{name}[…], without a space, with the closing bracket in the same paragraph',
  },
  'anchor-misplaced': {
    what: 'this anchor isn’t at the end of a heading',
    fix: 'put it at the end of the heading’s line: ## Our mission :anchor[mission]',
  },
  'anchor-invalid': {
    what: '“{id}” can’t be an anchor',
    fix: 'use lower-case letters without accents, digits and hyphens, starting with a letter: :anchor[mission-2017]',
  },
  'anchor-taken': {
    what: 'the anchor “{id}” is in the page already',
    fix: 'give this heading another one',
  },
  'contact-nested': {
    what: 'a contact block can’t be inside a list, a quotation or a notice',
    fix: 'put ::contact[…] by itself, between two blank lines',
  },
  'margin-place': {
    what: 'this margin note follows neither a paragraph nor a bulleted list',
    fix: 'put it right after what it qualifies, between two blank lines; elsewhere, write :::notice',
  },
  'block-unclosed': {
    what: 'the block “:::{name}” has no end',
    fix: 'write ::: alone on a line at the end of the block; to put a block inside another, open and close the outer one with four colons',
  },
  'details-title': {
    what: 'this folding block has no title',
    fix: 'write it between brackets: :::details[Title]',
  },
  'details-title-words': {
    what: 'the title of this folding block holds a link, an image or a footnote reference',
    fix: 'put only words in it; the rest goes in the block',
  },
  'details-empty': {
    what: 'this folding block is empty',
    fix: 'write its text between the :::details line and the ::: line, or delete it',
  },
  'details-nested': {
    what: 'a folding block can’t be inside a list, a quotation, a notice or another block',
    fix: 'move it out, between two blank lines',
  },
  'details-heading': {
    what: 'a folding block holds ### and #### headings only',
    fix: 'write ###, or move this heading out of the block',
  },
  'action-link': {
    what: 'a call to action is one link and nothing else',
    fix: 'write on a line of its own: ::action[[Apply](address)]',
  },
  'action-nested': {
    what: 'a call to action can’t be inside a list, a quotation or a notice',
    fix: 'put ::action[…] by itself, between two blank lines',
  },
  definition: {
    what: 'this line starts with a colon but defines nothing',
    fix: 'write the term alone on a line, then right below, without a blank line, a colon, a space and the definition; leave a blank line before the next term; a definition holds no list; the colon of a sentence stays at the end of its line',
  },
  'html-break': {
    what: '<br> works in the cell of a table only',
    fix: 'to start a new line, put \\ at the end of the line; to start a new paragraph, leave a blank line',
  },
  'cell-list': {
    what: '“{found}” does not make a list in a cell',
    fix: 'write it so, with a hyphen (-) and a space: - one<br>- two; to show a hyphen that touches a word, write \\-',
  },
  'cell-sign': {
    what: '“{found}” will show as it is: a cell has no heading, quotation, definition or block',
    fix: 'remove it, or take this text out of the table; a cell may have bold, links, lines (<br>) and a list (- one<br>- two); write a comparison in words: over 65; to show the sign, put \\ before it',
  },
  'footnote-undefined': {
    what: 'the note [^{label}] isn’t written',
    fix: 'add [^{label}]: and its text at the end of the page',
  },
  'footnote-unused': {
    what: 'nothing refers to the note [^{label}]',
    fix: 'refer to it in the text or delete it',
  },
  'footnote-twice': {
    what: 'the note [^{label}] is already written above',
    fix: 'give it another name, or keep only one of the two',
  },
  'abbreviation-twice': {
    what: 'the abbreviation “{label}” is already given its meaning above',
    fix: 'keep only one of the two lines',
  },
  'reference-twice': {
    what: 'the reference [{label}] is already defined above',
    fix: 'give it another name, or keep only one of the two',
  },
  'reference-unused': {
    what: 'the reference [{label}] serves no link',
    fix: 'write [words][{label}] in the text, or delete this line; an abbreviation is written *[{label}]: its meaning',
  },
  'abbreviation-unused': {
    what: 'the abbreviation “{label}” isn’t in the text',
    fix: 'delete this line or use the abbreviation',
  },
};
