import { useQuery } from '@tanstack/react-query';
import { getJson } from '../data/request.ts';

/** `GET /api/annotations/authors`: the names of those who wrote the annotations that the viewer reads. */
export const useAnnotationAuthors = () =>
  useQuery({
    queryKey: ['annotations', 'authors'],
    queryFn: ({ signal }) => getJson<string[]>('/annotations/authors', signal),
  });
