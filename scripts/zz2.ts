import { readSets } from '@/scripts/eval/read-sets';
