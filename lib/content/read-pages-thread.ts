import { answerBatches } from '../threads/answer-batches.ts';
import { readPage } from './read-page.ts';

answerBatches(() => readPage);
