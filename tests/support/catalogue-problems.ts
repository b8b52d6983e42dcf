import { readFileSync } from 'node:fs';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const shapes = new Store(
  new Parser().parse(readFileSync('tests/fixtures/schemas/catalogue.ttl', 'utf8')),
);

/** A key that the context doesn't know is an error: it would be dropped in silence. */
const STRICT = { safe: true };

/** What the shapes of a catalogue (DCAT-AP) find wrong in one, as JSON-LD. */
export async function catalogueProblems(catalogue: JsonLdDocument): Promise<string[]> {
  const statements = await jsonld.toRDF(catalogue, {
    ...STRICT,
    format: 'application/n-quads',
    documentLoader: (url) => Promise.reject(new Error(`the catalogue asks for ${url}`)),
  });
  const report = await new Validator(shapes).validate(
    new Store(new Parser().parse(String(statements))),
  );
  return report.results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value}: ${String(path?.value)}, ${sourceConstraintComponent?.value}`,
  );
}
