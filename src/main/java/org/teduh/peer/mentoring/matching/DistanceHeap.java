package org.teduh.peer.mentoring.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A binary heap of mentors by their distance, where an old entry may stay behind a nearer one; and who was touched. */
final class DistanceHeap {

    private long[] far = new long[64];
    private int[] who = new int[64];
    private int size;

    private int[] touched = new int[64];
    private int touchedCount;

    boolean isEmpty() {
        return size == 0;
    }

    /** The distance of the nearest entry. */
    long nearest() {
        return far[0];
    }

    void add(long distance, int mentor) {
        if (size == far.length) {
            far = Arrays.copyOf(far, 2 * size);
            who = Arrays.copyOf(who, 2 * size);
        }
        int k = size++;
        while (k > 0 && far[(k - 1) >> 1] > distance) {
            far[k] = far[(k - 1) >> 1];
            who[k] = who[(k - 1) >> 1];
            k = (k - 1) >> 1;
        }
        far[k] = distance;
        who[k] = mentor;
    }

    /** Takes the nearest entry out. */
    int take() {
        int first = who[0];
        long distance = far[--size];
        int k = 0;
        for (int child = 1; child < size; child = 2 * k + 1) {
            if (child + 1 < size && far[child + 1] < far[child]) {
                child++;
            }
            if (far[child] >= distance) {
                break;
            }
            far[k] = far[child];
            who[k] = who[child];
            k = child;
        }
        far[k] = distance;
        who[k] = who[size];
        return first;
    }

    void touched(int mentor) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = mentor;
    }

    /** Everybody touched since the last call, each once. */
    void forTouched(IntConsumer each) {
        for (int k = 0; k < touchedCount; k++) {
            each.accept(touched[k]);
        }
        touchedCount = 0;
    }

    void clear() {
        size = 0;
    }
}
