package org.openphb.devstack.deployment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_folder_in_use_is_not_given_to_another() throws IOException {
        var first = DataFolder.lasting(parent).orElseThrow();

        assertTrue(DataFolder.lasting(parent).isEmpty());

        first.release();
        assertTrue(DataFolder.lasting(parent).isPresent());
    }

    @Test
    void what_lasts_is_there_again_next_time() throws IOException {
        var folder = DataFolder.lasting(parent).orElseThrow();
        Files.createDirectories(folder.path().resolve("mariadb"));

        folder.release();

        assertTrue(Files.exists(parent.resolve("mariadb")));
    }

    @Test
    void of_a_passing_folder_only_the_logs_stay_and_those_until_the_next_run() throws IOException {
        var folder = DataFolder.passing(parent);
        var data = Files.createDirectories(folder.path().resolve("mariadb"));
        var log = Files.createFile(folder.path().resolve("mariadb.log"));

        folder.release();
        assertFalse(Files.exists(data));
        assertTrue(Files.exists(log));

        DataFolder.passing(parent);
        assertFalse(Files.exists(log));
    }

    @Test
    void a_passing_folder_in_use_is_not_cleared_away() throws IOException {
        var running = DataFolder.passing(parent);

        DataFolder.passing(parent);

        assertTrue(Files.exists(running.path()));
    }

    @Test
    void a_process_left_behind_is_stopped_by_the_next_owner() throws Exception {
        var command = List.of("sh", "-c", "sleep 60 # " + parent);
        var leftover = ProcessHandle.of(
                        OwnedProcess.start(parent, "server", Map.of(), command).pid())
                .orElseThrow();

        DataFolder.lasting(parent);

        assertFalse(leftover.isAlive());
    }

    @Test
    void a_process_id_that_belongs_to_another_program_by_now_is_left_alone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(parent.resolve("server.pid"), Long.toString(stranger.pid()));

        DataFolder.lasting(parent);

        assertTrue(stranger.isAlive());
        stranger.destroy();
    }
}
