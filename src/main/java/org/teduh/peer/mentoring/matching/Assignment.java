package org.teduh.peer.mentoring.matching;

import java.util.Arrays;

/**
 * Gives each mentee one allowed mentor, or none at a penalty, at the lowest total cost: a minimum-cost flow, solved by
 * successive shortest paths with prices (Edmonds and Karp 1972, Tomizawa 1971), with Dijkstra's search cut off at the
 * nearest free place. One mentee after the other enters; the search may move earlier ones along, or leave one of them
 * out. At every moment what stands is the best for those who have entered.
 *
 * <p>The invariant: {@code worth[i] <= cost[e] + price[j]} for every candidate e of mentee i and mentor j, with equality
 * where they are paired; {@code worth[i] <= penalty}; and a mentor with a free place has the price 0. All numbers stay
 * under twice the penalty.
 */
final class Assignment {

    static final int NOBODY = -1;

    private final int mentees;
    private final int[] capacity;
    private final long[] cost;
    private final int[] mentor;
    private final int[] menteeOf;

    /** Candidates grouped by mentee: those of i are {@code grouped[from[i]] .. grouped[from[i + 1] - 1]}. */
    private final int[] from;

    private final int[] grouped;

    /** The chosen candidate of each mentee, or NOBODY. */
    private final int[] chosen;

    /** Who sits with mentor j: {@code seats[seatOf[j]] .. seats[seatOf[j] + taken[j] - 1]}. */
    private final int[] seats;

    private final int[] seatOf;
    private final int[] taken;

    private final long[] worth;
    private final long[] price;

    // one search
    private final long[] distance;
    private final int[] reachedBy;
    private final int[] settled;
    private final DistanceHeap queue = new DistanceHeap();
    private int settledCount;
    private long end;
    private int endMentor;
    private int endMentee;

    /**
     * @param mentees  how many; they are numbered from 0
     * @param capacity  free places of each mentor
     * @param mentee  the mentee of each candidate
     * @param mentor  the mentor of each candidate
     * @param cost  of each candidate, 0 or more
     */
    Assignment(int mentees, int[] capacity, int[] mentee, int[] mentor, long[] cost) {
        this.mentees = mentees;
        this.capacity = capacity;
        this.mentor = mentor;
        this.menteeOf = mentee;
        this.cost = cost;
        from = new int[mentees + 1];
        for (int i : mentee) {
            from[i + 1]++;
        }
        for (int i = 0; i < mentees; i++) {
            from[i + 1] += from[i];
        }
        grouped = new int[cost.length];
        int[] next = from.clone();
        for (int e = 0; e < cost.length; e++) {
            grouped[next[mentee[e]]++] = e;
        }
        seatOf = new int[capacity.length + 1];
        for (int j = 0; j < capacity.length; j++) {
            // more places than mentees are never used
            seatOf[j + 1] = seatOf[j] + Math.min(capacity[j], mentees);
        }
        seats = new int[seatOf[capacity.length]];
        taken = new int[capacity.length];
        chosen = new int[mentees];
        Arrays.fill(chosen, NOBODY);
        worth = new long[mentees];
        price = new long[capacity.length];
        distance = new long[capacity.length];
        Arrays.fill(distance, Long.MAX_VALUE);
        reachedBy = new int[capacity.length];
        settled = new int[capacity.length];
    }

    /**
     * Solves it, once.
     *
     * @param penalty  what a mentee without a mentor costs
     * @return for each mentee the candidate that was chosen, or {@link #NOBODY}
     */
    int[] solve(long penalty) {
        for (int i = 0; i < mentees; i++) {
            enter(i, penalty);
        }
        return chosen;
    }

    private void enter(int newcomer, long penalty) {
        worth[newcomer] = cheapest(newcomer, penalty);
        search(newcomer, penalty);
        reprice(newcomer);
        if (endMentor != NOBODY) {
            moveAlong(endMentor, newcomer);
        } else if (endMentee != newcomer) {
            // somebody who had a place is left out, and those on the way move up
            int freed = mentor[chosen[endMentee]];
            leave(endMentee);
            moveAlong(freed, newcomer);
        }
        queue.clear();
    }

    private long cheapest(int mentee, long penalty) {
        long best = penalty;
        for (int k = from[mentee]; k < from[mentee + 1]; k++) {
            int e = grouped[k];
            if (seatOf[mentor[e] + 1] > seatOf[mentor[e]]) {
                best = Math.min(best, cost[e] + price[mentor[e]]);
            }
        }
        return best;
    }

    /** Dijkstra from the newcomer, over mentors; a full one passes the search on to those who sit there. */
    private void search(int newcomer, long penalty) {
        settledCount = 0;
        end = penalty - worth[newcomer];
        endMentee = newcomer;
        endMentor = NOBODY;
        relax(newcomer, 0);
        while (!queue.isEmpty() && queue.nearest() < end) {
            long far = queue.nearest();
            int j = queue.take();
            if (far > distance[j]) {
                continue;
            }
            settled[settledCount++] = j;
            if (taken[j] < seatOf[j + 1] - seatOf[j]) {
                end = far;
                endMentor = j;
                return;
            }
            for (int s = seatOf[j]; s < seatOf[j] + taken[j]; s++) {
                int sitting = seats[s];
                if (far + penalty - worth[sitting] < end) {
                    end = far + penalty - worth[sitting];
                    endMentee = sitting;
                }
                relax(sitting, far);
            }
        }
    }

    private void relax(int mentee, long far) {
        for (int k = from[mentee]; k < from[mentee + 1]; k++) {
            int e = grouped[k];
            int j = mentor[e];
            long reach = far + cost[e] + price[j] - worth[mentee];
            if (reach < distance[j] && reach < end && seatOf[j + 1] > seatOf[j]) {
                if (distance[j] == Long.MAX_VALUE) {
                    queue.touched(j);
                }
                distance[j] = reach;
                reachedBy[j] = e;
                queue.add(reach, j);
            }
        }
    }

    /** Raises prices and worths by what the search found, so that the invariant holds for what comes next. */
    private void reprice(int newcomer) {
        worth[newcomer] += end;
        for (int s = 0; s < settledCount; s++) {
            int j = settled[s];
            long rise = end - distance[j];
            if (rise > 0) {
                price[j] += rise;
                for (int k = seatOf[j]; k < seatOf[j] + taken[j]; k++) {
                    worth[seats[k]] += rise;
                }
            }
        }
        queue.forTouched(j -> distance[j] = Long.MAX_VALUE);
    }

    /** Back along the path from a mentor with a free place: each mentee on it takes the place that was reached. */
    private void moveAlong(int freeMentor, int newcomer) {
        int j = freeMentor;
        while (true) {
            int e = reachedBy[j];
            int mover = menteeOf[e];
            int left = chosen[mover] == NOBODY ? NOBODY : mentor[chosen[mover]];
            if (left != NOBODY) {
                leave(mover);
            }
            chosen[mover] = e;
            seats[seatOf[j] + taken[j]++] = mover;
            if (mover == newcomer) {
                return;
            }
            j = left;
        }
    }

    private void leave(int mentee) {
        int j = mentor[chosen[mentee]];
        int last = seatOf[j] + --taken[j];
        for (int s = seatOf[j]; s <= last; s++) {
            if (seats[s] == mentee) {
                seats[s] = seats[last];
                break;
            }
        }
        chosen[mentee] = NOBODY;
    }
}
