import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import {
  answerGridOrder,
  placeGridOrder,
  readGridOrders,
  readOrderChoices,
  readOrderRefusals,
} from '../../api/grid-orders';
import type { GridOrderAnswer } from '../../api/grid-orders';
import { untilNextLook } from '../../live/live-state';

const ORDERS = 'orders';

/** The orders of the post acted under, newest first. */
export function useOrders(openOnly: boolean, enabled = true) {
  return useInfiniteQuery({
    queryKey: [ORDERS, 'list', openOnly],
    queryFn: ({ pageParam, signal }) => readGridOrders(openOnly, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchInterval: untilNextLook,
    enabled,
  });
}

/** Refused orders and exceptions, by month and body. */
export function useOrderRefusals() {
  return useInfiniteQuery({
    queryKey: [ORDERS, 'refusals'],
    queryFn: ({ pageParam, signal }) => readOrderRefusals(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

/** What an order for a grid may name today; nothing before the grid is known. */
export function useOrderChoices(gridCode: string | undefined) {
  return useQuery({
    queryKey: [ORDERS, 'choices', gridCode],
    queryFn: ({ signal }) => readOrderChoices(gridCode ?? '', signal),
    enabled: gridCode !== undefined,
  });
}

/** Gives an order. */
export function usePlaceOrder() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: placeGridOrder,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [ORDERS] }),
  });
}

/** Answers an order. */
export function useAnswerOrder(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answer: GridOrderAnswer) => answerGridOrder(id, answer),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: [ORDERS] }),
        queryClient.invalidateQueries({ queryKey: ['notices'] }),
      ]),
  });
}
