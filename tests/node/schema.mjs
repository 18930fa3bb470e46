// The published JSON satisfies the published schema; changed in one place, it does not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const read = file => JSON.parse(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8'));
const isDataset = formats(new Ajv({ strict: true, allErrors: true })).compile(read('untoc.schema.json'));
const changes = {
  'an unknown member': data => { data.meetings[0].colour = 'red'; },
  'a member missing': data => { delete data.meetings[0].start; },
  'a member null': data => { data.meetings[0].place = null; },
  'no such day': data => { data.meetings[0].start = '2023-02-30'; },
  'no such code': data => { data.meetings[0].workingGroup = 'WG.04'; },
  'a fraction': data => { data.meetings[0].ordinal = 1.5; },
  'another enumeration': data => { data.resolutions[0].provisions[0].effect = 'establishes'; },
  'a blank text': data => { data.convention.name.en = ' '; },
  'an empty symbol part': data => { data.documents[0].symbol = 'CTOC//COP/1'; },
  'a text for a list': data => { data.sources[0].citations = 'none'; },
};

for (const file of ['untoc.json', 'history/untoc-2024.1.json'])
  assert.ok(isDataset(read(file)), `${file}: ${JSON.stringify(isDataset.errors)}`);
for (const [name, change] of Object.entries(changes)) {
  const data = read('untoc.json');
  change(data);
  assert.equal(isDataset(data), false, name);
}
console.log(`ok: the data satisfy their schema, and ${Object.keys(changes).length} changes do not`);
