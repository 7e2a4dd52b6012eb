package vn.chidao.search;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Does the same to every member of a list on all cores: here to what is indexed, in the library to the files that are read.
 * Its threads are its own: whoever fills the common pool would make a reload wait.
 */
public final class ParallelMapper implements AutoCloseable {
    private final ForkJoinPool pool = new ForkJoinPool();

    /** Begins {@code work} on each member of {@code list}; the task ends with the results in the list's order. */
    public <T, R> ForkJoinTask<List<R>> begin(List<T> list, Function<T, R> work) {
        return pool.submit(() -> list.parallelStream().map(work).toList());
    }

    /** Returns what {@code work} makes of each member of {@code list}, in its order; throws what the work throws. */
    public <T, R> List<R> map(List<T> list, Function<T, R> work) {
        return begin(list, work).join();
    }

    @Override
    public void close() {
        pool.close();
    }
}
