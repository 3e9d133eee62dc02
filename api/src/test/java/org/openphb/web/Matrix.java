package org.openphb.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;

/** Who may do what, in one place: every operation and every kind of person, written by hand from the contract. */
public final class Matrix {
    /**
     * out: signed out. tom: staff of another organisation. zoe: a holder there. nobody: knows nobody here. ben: a carer who
     * sends receipts. dev: a carer whose access the holder widened. kim: third party. nadia: nominee. maria:
     * representative. amira: holder. omar: staff. petra: approver. lena: lead. sam: access that has ended by its day; ravi:
     * an approver whose access somebody ended. wes: access that begins tomorrow. grace: staff, and a carer here.
     *
     * <p>No plan is sent here: what is written is never whole.
     *
     * <p>What: whose thing it is, or a private one; of receipts, what became of it; of access, what role is offered (in: a carer who
     * has used the code, parent: a child's representative); – where there can be none.
     */
    private static final String TABLE = """
            operation                                              what  | out tom zoe nobody | ben dev kim | nadia maria amira | omar petra lena | sam ravi wes grace
            GET /me                                                -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            GET /budgets                                           -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            GET /budgets/{budget}                                  -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/balance                          -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/entries                          -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/entries                          csv   | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/plan                             -     | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/plan                             pdf   | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/plan                             html  | 401 404 404 404    | 403 200 200 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/plan-items                       -     | 401 404 404 404    | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            GET /budgets/{budget}/indicative-sums                  -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            PUT /budgets/{budget}/indicative-sums/{id}             new   | 401 404 404 404    | 403 403 403 | 403   403   403   | 201  403   403  | 404 404  404 403
            GET /budgets/{budget}/draft                            -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            PUT /budgets/{budget}/draft/sections/{name}            new   | 401 404 404 404    | 403 403 403 | 200   200   200   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/goals/{id}                 new   | 401 404 404 404    | 403 403 403 | 201   201   201   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/items/{id}                 new   | 401 404 404 404    | 403 403 403 | 201   201   201   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/goals/{id}/removal         there | 401 404 404 404    | 403 403 403 | 200   200   200   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/items/{id}/removal         there | 401 404 404 404    | 403 403 403 | 200   200   200   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/terms                      new   | 401 404 404 404    | 403 403 403 | 200   200   200   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/choice                     new   | 401 404 404 404    | 403 403 403 | 200   200   200   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/sending/{id}               new   | 401 404 404 404    | 403 403 403 | 409   409   409   | 409  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/sending/{id}/withdrawal    amira | 401 404 404 404    | 403 403 403 | 403   403   200   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/sending/{id}/withdrawal    own   | –   –   –   –      | –   –   –   | 200   200   200   | 200  –     –    | –   –    –   –
            PUT /budgets/{budget}/draft/sending/{id}/decision      amira | 401 404 404 404    | 403 403 403 | 403   403   403   | 200  200   403  | 404 404  404 403
            PUT /budgets/{budget}/draft/sending/{id}/decision      own   | –   –   –   –      | –   –   –   | 403   403   403   | 403  –     –    | –   –    –   –
            GET /budgets/{budget}/plan-versions                    -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            PUT /budgets/{budget}/plan-items/{line}/option-changes/{id} new | 401 404 404 404 | 403 403 403 | 403   403   403   | 201  201   403  | 404 404  404 403
            GET /budgets/{budget}/household-payments               -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            PUT /budgets/{budget}/household-payments/{id}          new   | 401 404 404 404    | 403 403 403 | 403   403   403   | 201  201   403  | 404 404  404 403
            PUT /budgets/{budget}/receipts/{id}                    new   | 401 404 404 404    | 201 201 201 | 201   201   201   | 201  403   403  | 404 404  404 201
            GET /budgets/{budget}/receipts                         -     | 401 404 404 404    | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            GET /budgets/{budget}/receipts/{id}                    amira | 401 404 404 404    | 404 200 404 | 200   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/receipts/{id}                    own   | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            GET /budgets/{budget}/receipts/{id}/files/{n}          amira | 401 404 404 404    | 404 200 404 | 200   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/receipts/{id}/files/{n}          own   | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            GET /budgets/{budget}/receipts/{id}/files/{n}/thumbnail amira | 401 404 404 404    | 404 200 404 | 200   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/receipts/{id}/files/{n}/thumbnail own  | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            PUT /budgets/{budget}/receipts/{id}/decision           amira | 401 404 404 404    | 404 403 404 | 403   403   403   | 200  200   403  | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/decision           own   | –   –   –   –      | 403 403 403 | 403   403   403   | 403  –     –    | –   –    –   403
            PUT /budgets/{budget}/receipts/{id}/withdrawal         amira | 401 404 404 404    | 404 403 404 | 403   403   200   | 403  403   403  | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/withdrawal         own   | –   –   –   –      | 200 200 200 | 200   200   200   | 200  –     –    | –   –    –   200
            PUT /budgets/{budget}/review-requests/{id}             new   | 401 404 404 404    | 403 201 403 | 201   201   201   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}             private-new | 401 404 404 404 | 403 400 403 | 400 201  201   | 201  403   403  | 404 404  404 403
            GET /budgets/{budget}/review-requests                  -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/go-aheads                        -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}             amira | 401 404 404 404    | 403 404 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}             private | 401 404 404 404  | 403 404 403 | 404   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}             own   | –   –   –   –      | –   200 –   | 200   200   200   | 200  –     –    | –   –    –   –
            GET /budgets/{budget}/review-requests/{id}/files/{n}   amira | 401 404 404 404    | 403 404 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}   private | 401 404 404 404  | 403 404 403 | 404   200   200   | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}   own   | –   –   –   –      | –   200 –   | 200   200   200   | 200  –     –    | –   –    –   –
            GET /budgets/{budget}/review-requests/{id}/files/{n}/thumbnail amira | 401 404 404 404 | 403 404 403 | 200 200 200  | 200  200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}/thumbnail private | 401 404 404 404 | 403 404 403 | 404 200 200 | 200 200   200  | 404 404  404 403
            GET /budgets/{budget}/review-requests/{id}/files/{n}/thumbnail own   | –   –   –   –      | –   200 –   | 200   200   200   | 200  –     –    | –   –    –   –
            PUT /budgets/{budget}/review-requests/{id}/messages/{message} amira | 401 404 404 404 | 403 404 403 | 201 201 201   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/messages/{message} private | 401 404 404 404 | 403 404 403 | 404 201 201 | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/messages/{message} own | – – – –       | –   201 –   | 201   201   201   | 201  –     –    | –   –    –   –
            PUT /budgets/{budget}/review-requests/{id}/answer      amira | 401 404 404 404    | 403 404 403 | 403   403   403   | 200  200   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/answer      private | 401 404 404 404  | 403 404 403 | 404   403   403   | 200  200   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/answer      own   | –   –   –   –      | –   403 –   | 403   403   403   | 403  –     –    | –   –    –   –
            PUT /budgets/{budget}/review-requests/{id}/withdrawal  amira | 401 404 404 404    | 403 404 403 | 403   403   200   | 403  403   403  | 404 404  404 403
            PUT /budgets/{budget}/review-requests/{id}/withdrawal  own   | –   –   –   –      | –   200 –   | 200   200   200   | 200  –     –    | –   –    –   –
            GET /budgets/{budget}/access                           -     | 401 404 404 404    | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            GET /budgets/{budget}/access/{id}                      carer | 401 404 404 404    | 404 404 404 | 404   200   200   | 200  200   200  | 404 404  404 404
            GET /budgets/{budget}/access/{id}                      own   | –   –   –   –      | 200 200 200 | 200   200   200   | –    –     –    | 404 404  404 200
            PUT /budgets/{budget}/access/{id}                      carer-new | 401 404 404 404 | 403 403 403 | 403  201   201   | 403  403   403  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      holder-new | 401 404 404 404 | 403 403 403 | 403 403   403   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      third-party-new | 401 404 404 404 | 403 403 403 | 403 403 403 | 201 403   403  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      nominee-new | 401 404 404 404 | 403 403 403 | 403 201  201   | 201  201   201  | 404 404  404 403
            PUT /budgets/{budget}/access/{id}                      representative-new | 401 404 404 404 | 403 403 403 | 403 403 403 | 201 201 201 | 404 404  404 403
            PUT /budgets/{budget}/access/{id}/appointment          asked | 401 404 404 404    | 404 404 404 | 404   403   403   | 200  200   200  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/codes/{code}         carer | 401 404 404 404    | 404 404 404 | 404   201   201   | 201  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/codes/{code}         holder | 401 404 404 404   | 404 404 404 | 404   403   403   | 201  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/codes/{code}         nominee | 401 404 404 404  | 404 404 404 | 404   403   403   | 201  201   201  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/terms                in    | 401 404 404 404    | 404 404 404 | 404   200   200   | 403  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/terms                own   | –   –   –   –      | 403 403 403 | 403   403   403   | –    –     –    | 404 404  404 403
            PUT /budgets/{budget}/access/{id}/authority            parent | 401 404 404 404   | 404 404 404 | 404   403   403   | 200  200   200  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/authority            own   | –   –   –   –      | 403 403 403 | 403   403   403   | –    –     –    | 404 404  404 403
            PUT /budgets/{budget}/access/{id}/end                  carer | 401 404 404 404    | 404 404 404 | 404   200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  in    | 401 404 404 404    | 404 404 404 | 404   200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  nominee | 401 404 404 404  | 404 404 404 | 404   200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  third-party | 401 404 404 404 | 404 404 404 | 404 403   403  | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/access/{id}/end                  parent | 401 404 404 404   | 404 404 404 | 404   403   403   | 200  403   403  | 404 404  404 404
            PUT /codes/{code}                                      wrong | 401 404 404 404    | 404 404 404 | 404   404   404   | 404  404   404  | 404 404  404 404
            GET /budgets/{budget}/lookups                          -     | 401 404 404 404    | 403 403 403 | 403   200   200   | 200  200   200  | 404 404  404 403
            GET /news                                              -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            PUT /news/seen                                         -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            GET /me/preferences                                    -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            PUT /me/preferences                                    -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            PUT /budgets/{budget}/holder/preferences               -     | 401 404 404 404    | 403 403 403 | 403   403   403   | 200  403   403  | 404 404  404 403
            PUT /budgets/{budget}/receipts/{id}/corrections/{correction} accepted | 401 404 404 404 | 404 403 404 | 403 403 403 | 201 201 403     | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/corrections/{correction} own | –  –   –   –      | 403 403 403 | 403   403   403   | 403  –     –    | –   –    –   403
            PUT /budgets/{budget}/receipts/{id}/refunds/{refund}   accepted | 401 404 404 404 | 404 403 404 | 403   403   403   | 201  201   403  | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/refunds/{refund}   own   | –   –   –   –      | 403 403 403 | 403   403   403   | 403  –     –    | –   –    –   403
            PUT /budgets/{budget}/receipts/{id}/go-ahead amira | 401 404 404 404 | 404 403 404 | 403 403 403 | 200 200 403 | 404 404 404 404
            PUT /budgets/{budget}/receipts/{id}/go-ahead own | – – – – | 403 403 403 | 403 403 403 | 403 – – | – – – 403
            PUT /budgets/{budget}/receipts/{id}/parts              unassigned | 401 404 404 404 | 404 403 404 | 403 200   200   | 200  403   403  | 404 404  404 404
            PUT /budgets/{budget}/receipts/{id}/parts              own   | –   –   –   –      | 403 403 –   | 403   200   200   | 403  –     –    | –   –    –   403
            PUT /budgets/{budget}/receipts/{id}/late-reasons/{reason} amira | 401 404 404 404 | 404 403 404 | 403 403 403 | 201 201 201 | 404 404 404 404
            PUT /budgets/{budget}/receipts/{id}/late-reasons/{reason} own | – – – – | 403 403 403 | 403 403 403 | 403 – – | – – – 403
            PUT /budgets/{budget}/review-requests/{id}/late-reasons/{reason} amira | 401 404 404 404 | 403 404 403 | 403 403 403 | 201 201 201 | 404 404 404 403
            PUT /budgets/{budget}/review-requests/{id}/late-reasons/{reason} private | 401 404 404 404 | 403 404 403 | 404 403 403 | 201 201 201 | 404 404 404 403
            PUT /budgets/{budget}/review-requests/{id}/late-reasons/{reason} own | – – – – | – 403 – | 403 403 403 | 403 – – | – – – –
            PUT /budgets/{budget}/draft/sending/{id}/late-reasons/{reason} amira | 401 404 404 404 | 403 403 403 | 403 403 403 | 201 201 201 | 404 404 404 403
            PUT /budgets/{budget}/draft/sending/{id}/late-reasons/{reason} own | – – – – | – – – | 403 403 403 | 403 – – | – – – –
            PUT /budgets/{budget}/access/{id}/late-reasons/{reason} asked | 401 404 404 404 | 404 404 404 | 404 403 403 | 201 201 201 | 404 404 404 404
            GET /budgets/{budget}/notes                            -     | 401 404 404 404    | 404 404 404 | 404   404   404   | 200  200   200  | 404 404  404 404
            PUT /budgets/{budget}/notes/{id}                       new   | 401 404 404 404    | 404 404 404 | 404   404   404   | 201  201   201  | 404 404  404 404
            GET /settings                                          -     | 401 200 403 403    | 403 403 403 | 403   403   403   | 200  200   200  | 403 200  403 200
            PUT /settings/{id}                                     new   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  403   201  | 403 403  403 403
            GET /criteria                                          -     | 401 200 403 403    | 403 403 403 | 403   403   403   | 200  200   200  | 403 200  403 200
            GET /criteria                                          budget | 401 404 404 404   | 200 200 200 | 200   200   200   | 200  200   200  | 404 404  404 200
            GET /care-providers                                    -     | 401 200 200 200    | 200 200 200 | 200   200   200   | 200  200   200  | 200 200  200 200
            PUT /criteria/{id}                                     new   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  403   201  | 403 403  403 403
            GET /rate-cards                                        -     | 401 200 403 403    | 403 403 403 | 403   403   403   | 200  200   200  | 403 200  403 200
            PUT /rate-cards/{id}                                   new   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  403   201  | 403 403  403 403
            PUT /past-answers/{id}/removal                         any   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  403   200  | 403 403  403 403
            GET /staff                                             -     | 401 200 403 403    | 403 403 403 | 403   403   403   | 200  200   200  | 403 200  403 200
            PUT /staff/{person}/limits/{id}                        new   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  403   201  | 403 403  403 403
            PUT /staff/{person}/limits/{id}/confirmation           max   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  403   200  | 403 403  403 403
            PUT /staff/{person}/handover/{id}                      new   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  201   201  | 403 403  403 403
            PUT /staff/{person}/cover/{id}                         new   | 401 403 403 403    | 403 403 403 | 403   403   403   | 403  201   201  | 403 403  403 403
            PUT /budgets/{budget}/cover/{id}                       new   | 401 404 404 404    | 403 403 403 | 403   403   403   | 403  403   201  | 404 404  404 403
            GET /holders                                           number | 401 200 403 403   | 403 403 403 | 403   403   403   | 200  403   403  | 403 403  403 200
            PUT /holders/{id}                                      new   | 401 201 403 403    | 403 403 403 | 403   403   403   | 201  403   403  | 403 403  403 201
            PUT /holders/{holder}/budgets/{id}                     new   | 401 201 403 403    | 403 403 403 | 403   403   403   | 201  403   403  | 403 403  403 201
            GET /budgets/{budget}/amendments                       -     | 401 404 404 404    | 403 200 403 | 200   200   200   | 200  200   200  | 404 404  404 403
            PUT /budgets/{budget}/amendments/{id}                  new   | 401 404 404 404    | 403 403 403 | 403   403   403   | 201  403   403  | 404 404  404 403
            PUT /budgets/{budget}/end                              new   | 401 404 404 404    | 403 403 403 | 403   403   403   | 200  403   403  | 404 404  404 403
            GET /queue                                             -     | 401 200 403 403    | 403 403 403 | 403   403   403   | 200  200   200  | 403 200  403 200
            PUT /imports/{id}                                      new   | 401 201 403 403    | 403 403 403 | 403   403   403   | 201  403   403  | 403 403  403 201
            """;

    private static NewBudget place;

    /** @param expected the status for each person; – where there can be none */
    public record Row(String method, String path, String what, Map<String, String> expected) {
        static Row of(List<String> people, String line) {
            var cells = line.replace("|", " ").strip().split("\\s+");
            var expected = new HashMap<String, String>();
            IntStream.range(0, people.size()).forEach(i -> expected.put(people.get(i), cells[i + 3]));
            return new Row(cells[0], cells[1], cells[2], expected);
        }

        @Override
        public String toString() {
            return method + " " + path + (what.equals("-") ? "" : " (" + what + ")");
        }
    }

    /** Everybody in the table, {@code out} for nobody signed in. */
    public static List<String> people() {
        var cells = TABLE.lines()
                .findFirst()
                .orElseThrow()
                .replace("|", " ")
                .strip()
                .split("\\s+");
        return Arrays.asList(cells).subList(2, cells.length);
    }

    public static Stream<Row> rows() {
        return TABLE.lines().skip(1).map(line -> Row.of(people(), line));
    }

    /** The budget the table speaks of, with everybody on it as they are there. */
    public static synchronized NewBudget place() {
        if (place == null) {
            var today = LocalDate.now();
            place = NewBudget.running()
                    .with("maria", "REPRESENTATIVE")
                    .with("nadia", "NOMINEE")
                    .with("ben", "CARER", "SEND_RECEIPTS")
                    .with("dev", "CARER", "SEND_RECEIPTS", "SEE_BUDGET", "SEE_RECEIPTS", "MAKE_REQUESTS")
                    .with("kim", "THIRD_PARTY")
                    .with("grace", "CARER", "SEND_RECEIPTS")
                    .with("sam", "HOLDER", today.minusDays(90), today.minusDays(1))
                    .with("wes", "HOLDER", today.plusDays(1), null)
                    .with("ravi", "CARER", "SEND_RECEIPTS");
            Owner.run(
                    "insert into access_end (access, ended_by, recorded_at) select id, ?, utc_timestamp(6) "
                            + "from access where budget = ? and person = ?",
                    People.id("amira"),
                    place.id,
                    People.id("ravi"));
        }
        return place;
    }

    private Matrix() {}
}
