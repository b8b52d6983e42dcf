import { answerBatches } from '../threads/threads.ts';
import { readPage } from './read-page.ts';

await answerBatches(() => readPage);
